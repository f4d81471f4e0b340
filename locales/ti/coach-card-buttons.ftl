### The coach's card: the buttons.

desk-card = ካርደይ
card-begin = ካርደይ ጽሓፍ
card-name = ስም
card-phone = ተሌፎን
card-other = ካልእ መንገዲ
card-hours = ዝምልሰሉ ግዜ
card-start-relays = ብቦት ዝርርብ ተቐበል
card-stop-relays = ዝርርብ ኣይትቀበል
card-remove = ካርድ ኣልይ
card-remove-yes = እወ፣ ኣልይ
card-leave-out = ባዶ ሕደጎ
card-no-hours = ብዘይ ሰዓታት
card-back = ናብ ካርድ ተመለስ
card-days = { UPPER(LIST($days)) }
