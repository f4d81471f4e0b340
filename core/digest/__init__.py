"""The digest: what was reported in a period, judged with care and told in plain words."""
