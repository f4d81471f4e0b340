### A talk with a youth coach: the young person's buttons.

talk-yes = قرأت ذلك. ابدأ
talk-no = لا، ليس الآن
talk-end = إنهاء المحادثة
talk-offer-with = نعم، مع ما كُتب: { $name }
talk-offer-afresh = نعم، لكن من البداية
talk-offer-no = لا، كما هو الآن
