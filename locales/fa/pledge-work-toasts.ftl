### Short answers to presses in the pledge's room.

pledge-work-coming = در پایین می‌آید.
pledge-file-gone = آن وعده دیگر اینجا نیست.
