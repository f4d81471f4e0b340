### A talk with a youth coach: the young person's buttons.

talk-yes = I have read it. Begin
talk-no = No, not now
talk-end = End the talk
talk-offer-with = Yes, { $name } may read all
talk-offer-afresh = Yes, but start afresh
talk-offer-no = No, as it is
