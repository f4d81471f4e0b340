### The buttons of subscriptions: at most 30 characters, no tags.

subs-all = The whole municipality
subs-open = Digest { $number }
subs-default = Yes please, Mondays 06:30
subs-new = Order a new digest
subs-burst = Tell me when many report
subs-every-day = Every day
subs-every-week = Every week
subs-every-month = Every month
subs-every-quarter = Every quarter
subs-weekday = { DAY($day, style: "weekday") }
subs-by-telegram = Telegram
subs-by-email = E-mail
subs-by-both = Both
subs-again = Send a new code
subs-enter-code = Write the code
subs-preview = Show one now
subs-what = Change content
subs-often-change = Change how often
subs-day = Change day
subs-time = Change time
subs-language = Change language
subs-channel = Telegram or e-mail
subs-pause = Pause
subs-resume = Start again
subs-stop = End
subs-stop-yes = Yes, end this digest
