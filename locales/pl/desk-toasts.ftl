desk-refused = Nie masz do tego uprawnień.
