### Short answers to presses in the pledge's room.

pledge-work-coming = It comes below.
pledge-file-gone = That pledge is no longer there.
