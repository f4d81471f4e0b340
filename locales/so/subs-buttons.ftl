### The buttons of subscriptions: at most 30 characters, no tags.

subs-all = Degmada oo dhan
subs-open = Soo koobid { $number }
subs-default = Haa, isniinta 06:30
subs-new = Dalbo soo koobid cusub
subs-burst = I ogeysii marka badan sheegaan
subs-every-day = Maalin kasta
subs-every-week = Toddobaad kasta
subs-every-month = Bil kasta
subs-every-quarter = Rubuc kasta
subs-weekday = { UPPER(DAY($day, style: "weekday")) }
subs-by-telegram = Telegram
subs-by-email = Iimayl
subs-by-both = Labadaba
subs-again = Soo dir kood cusub
subs-enter-code = Qor koodka
subs-preview = Mid hadda i tus
subs-what = Beddel waxa ku jira
subs-often-change = Beddel inta jeer
subs-day = Beddel maalinta
subs-time = Beddel waqtiga
subs-language = Beddel luqadda
subs-channel = Telegram ama iimayl
subs-pause = Haki
subs-resume = Dib u bilow
subs-stop = Jooji
subs-stop-yes = Haa, jooji soo koobidda
