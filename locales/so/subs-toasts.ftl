### Subscriptions: short answers to a press.

subs-gone = Soo koobiddaas hadda ma jirto.
subs-too-many = Soo koobidyo aad u badan ayay noqonaysaa. Marka hore mid ka saar.
subs-preview-asked = Wax yar kadib ayay imanaysaa.
