desk-refused = Sinulla ei ole oikeutta tähän.
