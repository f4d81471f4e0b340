### The digest's buttons: at most 30 characters.

digest-to-places = ቦታታት
digest-to-times = ግዜ
digest-to-events = ፍጻመታት
digest-to-follow = ምክትታል
digest-to-year = ምስ ዝሓለፈ ዓመት ምንጽጻር
digest-to-pdf = PDF ንኣኼባ
digest-to-csv = ኩሎም ቁጽርታት (CSV)
digest-now-day = ዝሓለፈ መዓልቲ
digest-now-week = ዝሓለፈ ሰሙን
digest-now-month = ዝሓለፈ ወርሒ
digest-now-quarter = ዝሓለፈ ርብዒ ዓመት
digest-now-year = ዝሓለፈ ዓመት
