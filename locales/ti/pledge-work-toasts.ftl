### Short answers to presses in the pledge's room.

pledge-work-coming = ኣብዚ ኣብ ታሕቲ ክመጽእ እዩ።
pledge-file-gone = እቲ መብጽዓ ድሕሪ ሕጂ የለን።
