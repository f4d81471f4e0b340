### A coach's links: short answers to a press.

links-gone = ከምኡ ዝበለ ሊንክ የለን።
