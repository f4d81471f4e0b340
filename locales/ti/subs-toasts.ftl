### Subscriptions: short answers to a press.

subs-gone = እቲ ጽማቕ ድሕሪ ሕጂ የለን።
subs-too-many = ኣዝዩ ብዙሕ ጽማቓት ይኸውን። ቅድም ገለ ኣጥፍኡ።
subs-preview-asked = ሕጂ ክመጽእ እዩ።
