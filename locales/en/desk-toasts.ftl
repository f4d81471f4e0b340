desk-refused = You do not have the right to do that.
