### What Telegram shows about the bot: the description (512 characters), the short one (120), the commands (100).

about-description =
    Read the citizen pledge in { $municipality }: what the municipality and the police have promised. Report what disturbs or feels unsafe: it takes a minute.

    Is anyone in danger, or is a crime going on? Call 112. Any other contact with the police: 114 14. Nobody reads the chat while you write.
about-short = Read the citizen pledge, report what disturbs you. Urgent: 112. Other contact with the police: 114 14.
command-start = Start
command-report = Report a car meet
command-other = Report something else
command-pledge = Read the citizen pledge
command-wish = Wish for the next pledge
command-mine = My reports
command-coach = Talk with a youth coach
command-follow = Follow what happens with the pledge
command-language = Change language / Byt språk
command-help = Help
command-cancel = Cancel the report
command-privacy = How your information is used
command-mydata = See what is kept about you
command-delete = Delete what is kept about you
command-stop = Get no messages
