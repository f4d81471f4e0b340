desk-refused = Taas awood uma lihid.
