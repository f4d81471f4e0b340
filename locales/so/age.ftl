### Under 16: what Telegram asks for, and the other ways.

age =
    <b>Telegram waxay rabtaa inaad tahay { $age }.</b>
    Waa xeerka Telegram ee Yurub, ee ma aha keenna. Wax khalad ah ma aadan samayn. Haddii aad ka yar tahay, siyaabo kale ayaad nagu heli kartaa:
age-coaches =
    <b>Wac la-taliye dhallinyaro</b>
    { LINES($lines) }
age-ways =
    <b>Siyaabo kale</b>
    • Wac degmada { $municipality }: { $contact }
    • Weydiiso qof weyn oo aad ku kalsoon tahay inuu halkan wax ku qoro
    • La hadal qof iskuulkaaga jooga
