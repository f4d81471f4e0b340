### Samtal med en ungdomscoach: den ungas knappar.

talk-yes = Jag har läst. Börja
talk-no = Nej, inte nu
talk-end = Avsluta samtalet
talk-offer-with = Ja, { $name } får läsa allt
talk-offer-afresh = Ja, men börja om
talk-offer-no = Nej, som nu
