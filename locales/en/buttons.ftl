### Everything that stands on a button: at most 30 characters, no tags, always words.
### What is called name-… is also the name of its line in the summary.

## Everywhere
literal = { $words }
ticked = ✓ { $label }
button-back = Back
button-cancel = Cancel
button-skip = Skip
button-done = Done
button-enough = That is enough
button-continue = Go on with the report
button-home = To the start
button-location = 📍 Share my location
button-keep-typed = Keep what I wrote
button-copy = Copy the reference
button-another = Write another report
button-pledge-all = The whole pledge
button-pledge-who = Who made the pledge?
button-follow = Follow what happens
button-unfollow = Stop following
button-numbers = Important numbers
button-mydata = Show my data
button-delete = Delete my data
button-no-category = No report

## The start
menu-report = Report a car meet
menu-other = Report something else
menu-pledge = Read the pledge
menu-wish = Wish for the next pledge
menu-mine = My reports
menu-language = Language / Språk
menu-help = Help
language-sv = Svenska
language-sv-easy = Lätt svenska
language-en = English
language-fi = Suomi
language-ar = العربية
language-so = Soomaali
language-fa = دری / فارسی
language-ti = ትግርኛ
language-bs = Bosanski/Hrvatski/Srpski
language-pl = Polski

## Before the questions
gate-safe = Going on now – I am safe
gate-over = It is over
gate-danger = Someone is in danger
gate-calm = Nobody is in danger
danger-safe = I am safe, not urgent

## When
when-now = It is going on now
when-just = In the last hour
when-last-night = Last night
when-always = It is mostly like this
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
what-influence = People under the influence
what-remains = Remains or needles
what-dealing = Suspected dealing
what-window = Broken window
what-facade = Damaged wall or door
what-school = Damage to a school
what-playground = Damage to a playground
what-graffiti = Graffiti
what-litter = Litter
what-glass = Broken glass
what-dumping = Dumped things
what-full-bin = Full bin
what-other = Something else
why-dark = Dark
why-broken-lamp = Broken lamp
why-bushes = Bushes in the way
why-deserted = Deserted
why-gathering = People gathering
why-other = Something else
works-light = Good lighting
works-people = Other people nearby
works-adults = Adults or staff
works-tidy = Clean and whole
works-view = Easy to see around
works-other = Something else
kind-car = Cars
kind-a-tractor = A-tractors
kind-moped = Mopeds
kind-motorcycle = Motorcycles
avoid-yes = Yes, I avoid the place
avoid-sometimes = Sometimes
avoid-no = No
dangerous-yes = Yes, it can hurt someone
dangerous-no = No
often-first = The first time
often-sometimes = Sometimes
often-weekly = Every week
effect-1 = 1 – hardly at all
effect-2 = 2 – a little
effect-3 = 3 – quite a lot
effect-4 = 4 – a lot
effect-5 = 5 – very much
improve-presence = More adults around
improve-light = Better lighting
improve-cleaning = Cleaning or mending
improve-barriers = Barriers for traffic
improve-activities = More for young people to do
improve-other = Something else
area-other = Something else
vehicles-few = 1–5 vehicles
vehicles-some = 6–20 vehicles
vehicles-many = More than 20

## The summary
summary-send = Send the report
wish-send = Send the wish
summary-more = Tell more
summary-change = Change
name-where = Place
name-when = Time
name-category = Subject
name-what = What you saw
name-why = What feels unsafe
name-works = What works
name-kind = Kind of vehicle
name-avoid = Avoids the place
name-dangerous = Dangerous
name-often = How often
name-effect = How it affects you
name-improve = What would help
name-area = Most important
name-photos = Photos
name-vehicles = Vehicles
name-more = Your own words

## Own reports
own-ended = It has ended
own-add = Add something
own-withdraw = Take the report back
own-withdraw-yes = Yes, take it back
own-quiet = I do not want answers
own-answers = I want answers
own-back = All my reports
own-line = { $category }, { DAY($day) }

## Deleting
erase-yes = Yes, delete everything
erase-no = No, keep it

## Following
follow-pledge = The whole pledge
