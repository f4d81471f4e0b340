desk-refused = ليست لديك صلاحية لذلك.
