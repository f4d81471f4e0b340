desk-refused = Det har du inte behörighet till.
