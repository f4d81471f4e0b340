### Ready answers to the person who reported. They are sent in the language that the report was written in.

template-patrol = Thank you for telling us. We have planned more presence at the place, at the time that you wrote about.
template-lamp = Thank you for telling us. We have told those who look after the lighting at the place.
template-cleaning = Thank you for telling us. We have asked those who clean and mend to take care of the place.
template-pledge = Thank you for telling us. We collect what residents write. It is there when we decide on the next pledge.
template-visited = Thank you for telling us. We have been at the place, at the time that you wrote about. If you notice it again, please tell us anew.
template-mended = Thank you for telling us. The place is mended and cleaned now.
template-police = Thank you for telling us. This is a matter for the police. You reach the police on { $police }. If it is happening now: call 112.
template-owner = Thank you for telling us. Somebody other than the municipality looks after the place. We have told them what it is about, but not who wrote.
template-where = Thank you for telling us. Where is it, more exactly? Please name something that is near, such as a school, a shop or a street.
template-when = Thank you for telling us. When does it usually happen? Please write which days and which times.
template-more = Thank you for telling us. Can you say a little more about what you saw at the place? Do not write who was there.
