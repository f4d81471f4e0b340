"""Migrations, one module in versions/ for each step, run by storage.migration.

A step is written by hand and named `v0002_what_it_does.py` with `revision = "0002"` and `down_revision = "0001"`.
There is no way down: a backup is.
"""
