### A talk with a youth coach: the young person's buttons.

talk-yes = ኣንቢበዮ። ጀምር
talk-no = ኣይፋል፣ ሕጂ ኣይኮነን
talk-end = ዝርርብ ወድእ
talk-offer-with = እወ፣ { $name } የንብቦ
talk-offer-afresh = እወ፣ ግን ካብ መጀመርታ
talk-offer-no = ኣይፋል፣ ከም ሕጂ
