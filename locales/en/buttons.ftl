### Everything that stands on a button: at most 30 characters, no tags, always words.
### What is called name-… is also the name of its line in the summary.

## Everywhere
literal = { $words }
ticked = ✓ { $label }
button-back = Back
button-cancel = Cancel
button-skip = Skip
button-done = Done
button-home = To the start
button-location = 📍 Share my location
button-keep-typed = Keep what I wrote
button-copy = Copy the reference
button-another = Write another report
button-pledge-all = The whole pledge
button-pledge-who = Who made the pledge?

## The start
menu-report = Report a car meet
menu-pledge = Read the pledge
menu-language = Language / Språk
menu-help = Help
language-sv = Svenska
language-en = English

## Before the questions
gate-safe = Going on now – I am safe
gate-over = It is over
gate-danger = Someone is in danger
danger-safe = I am safe, not urgent

## When
when-now = It is going on now
when-just = In the last hour
when-last-night = Last night
when-other = Another day or time
day-today = Today
day-yesterday = Yesterday
day-named = { UPPER(DAY($day)) }
band-morning = Morning 06–12
band-afternoon = Afternoon 12–18
band-evening = Evening 18–22
band-night = Night 22–06

## What and how many
what-loud-music = Loud music
what-revving = Revving
what-burnouts = Burnouts
what-speeding = Speeding
what-blocking = Blocked road
what-other = Something else
vehicles-few = 1–5 vehicles
vehicles-some = 6–20 vehicles
vehicles-many = More than 20

## The summary
summary-send = Send the report
summary-more = Tell more
summary-change = Change
name-where = Place
name-when = Time
name-what = What disturbs
name-vehicles = Vehicles
name-more = Your own words
