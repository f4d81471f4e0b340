desk-refused = Det får du inte göra.
