### What Telegram shows about the bot: the description (512 characters), the short one (120), the commands (100).

about-description =
    Read the citizen pledge in { $municipality }: what the municipality and the police have promised. Report a car meet that disturbs you: it takes a minute.

    Is anyone in danger, or is a crime going on? Call 112. Any other contact with the police: 114 14. Nobody reads the chat while you write.
about-short = Read the citizen pledge, report a car meet that disturbs you. Urgent: 112. Other contact with the police: 114 14.
command-start = Start
command-report = Report a car meet
command-pledge = Read the citizen pledge
command-language = Change language / Byt språk
command-help = Help
command-cancel = Cancel the report
command-privacy = How your information is used
