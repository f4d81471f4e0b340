### The desk's buttons.

desk-home = ናብ ሰደቓ ስራሕ
desk-digest = ጽማቕ ሕጂ
desk-subs = ዝለኣኹለይ ጽማቓት
desk-work = ንስራሕ ዝጽበዩ ጸብጻባት
desk-pledge = እቲ መብጽዓ
desk-export = ሓበሬታ ምውጻእ
desk-people = ሰራሕተኛታትን መእተዊ ፍቓድን
desk-service = ኩነታት ናይቲ ኣገልግሎት
