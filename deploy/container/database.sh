#!/bin/sh
# Run by PostgreSQL's image, once, when the database is new: makes the program's own user, who is no superuser, so that
# row-level security holds for it (docs/decisions/0020-a-second-fence.md), and a database that is this user's.
set -eu
psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --set password="$DATABASE_PASSWORD" <<'SQL'
CREATE ROLE loftesbot LOGIN PASSWORD :'password';
CREATE DATABASE loftesbot OWNER loftesbot;
SQL
