### Talks: the coach's buttons.

desk-talks = My talks
talks-back = All my talks
talks-one = Talk { $talk }
talks-one-ended = Talk { $talk } (ended)
talks-say = Answer
talks-open = Open the talk
talks-over = Hand over
talks-unoffer = Take the question back
talks-end = End it
talks-end-yes = Yes, end it
talks-keep = Back to the talk
talks-to = { $name }
talks-done = Done
