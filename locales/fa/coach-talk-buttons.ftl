### A talk with a youth coach: the young person's buttons.

talk-yes = خواندم. شروع کن
talk-no = نه، حالا نه
talk-end = تمام کردن گفتگو
talk-offer-with = بله، { $name } همه را بخواند
talk-offer-afresh = بله، ولی از نو
talk-offer-no = نه، مثل حالا
