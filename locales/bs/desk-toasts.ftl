desk-refused = Za to nemaš ovlaštenje.
