### Short answers to presses in the pledge's room.

pledge-work-coming = يصل أدناه.
pledge-file-gone = لم يعد هذا الوعد موجودًا.
