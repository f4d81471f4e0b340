### The coach's card: the buttons.

desk-card = کارت من
card-begin = نوشتن کارت
card-name = نام
card-phone = تلفن
card-other = راه دیگر
card-hours = وقت جواب من
card-start-relays = گرفتن گفتگو در ربات
card-stop-relays = نگرفتن گفتگو
card-remove = برداشتن کارت
card-remove-yes = بله، بردار
card-leave-out = خالی بماند
card-no-hours = بدون ساعت
card-back = بازگشت به کارت
card-days = { UPPER(LIST($days)) }
