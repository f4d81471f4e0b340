### The buttons of subscriptions: at most 30 characters, no tags.

subs-all = ምሉእ ኮሙን
subs-open = ጽማቕ { $number }
subs-default = እወ፣ ሰኑይ ሰኑይ 06:30
subs-new = ሓድሽ ጽማቕ ምእዛዝ
subs-burst = ብዙሓት ክሕብሩ ከለዉ ንገሩኒ
subs-every-day = መዓልቲ መዓልቲ
subs-every-week = ኣብ ነፍሲ ወከፍ ሰሙን
subs-every-month = ኣብ ነፍሲ ወከፍ ወርሒ
subs-every-quarter = ኣብ ነፍሲ ወከፍ ርብዒ ዓመት
subs-weekday = { UPPER(DAY($day, style: "weekday")) }
subs-by-telegram = Telegram
subs-by-email = ኢመይል
subs-by-both = ክልቲኡ
subs-again = ሓድሽ ኮድ ምልኣኽ
subs-enter-code = ኮድ ምጽሓፍ
subs-preview = ሕጂ ሓደ ኣርእዩኒ
subs-what = ትሕዝቶ ምቕያር
subs-often-change = ክንደይ ግዜ ከም ዝመጽእ ምቕያር
subs-day = መዓልቲ ምቕያር
subs-time = ሰዓት ምቕያር
subs-language = ቋንቋ ምቕያር
subs-channel = Telegram ወይ ኢመይል
subs-pause = ንግዚኡ ምቁራጽ
subs-resume = እንደገና ምጅማር
subs-stop = ምቁራጽ
subs-stop-yes = እወ፣ ነዚ ጽማቕ ኣቋርጽዎ
