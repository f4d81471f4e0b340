### The coach's card: the buttons.

desk-card = My card
card-begin = Write my card
card-name = Name
card-phone = Phone
card-other = Another way
card-hours = When I answer
card-start-relays = Take talks in the bot
card-stop-relays = Take no talks
card-remove = Remove the card
card-remove-yes = Yes, remove it
card-leave-out = Leave it empty
card-no-hours = Write no times
card-back = Back to the card
card-days = { UPPER(LIST($days)) }
