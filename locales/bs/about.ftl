### Šta Telegram pokazuje o botu: opis (512 znakova), kratki opis (120) i naredbe (100).
### Jezik: bosanski, hrvatski i srpski latinicom. Riječi biramo tako da ih svi lako čitaju.

about-description =
    Pročitaj obećanje građanima (medborgarlöfte) koje su dale općina i policija: { $municipality }. Javi šta smeta ili gdje se ne osjećaš sigurno. Traje jednu minutu.

    Je li neko u opasnosti ili se događa krivično djelo? Zovi 112. Za sve drugo policija je na 114 14. Niko ne čita chat dok pišeš.
about-short = Pročitaj obećanje građanima i javi šta smeta. Hitno: 112. Ostali pozivi policiji: 114 14.
command-start = Počni
command-report = Javi okupljanje s autima
command-other = Javi nešto drugo
command-pledge = Pročitaj obećanje građanima
command-wish = Želja za sljedeće obećanje
command-mine = Moji izvještaji
command-coach = Razgovaraj sa savjetnikom za mlade
command-follow = Prati šta se događa s obećanjem
command-language = Promijeni jezik / Byt språk
command-help = Pomoć
command-cancel = Prekini izvještaj
command-privacy = Kako se koriste tvoji podaci
command-mydata = Vidi šta je sačuvano o tebi
command-delete = Obriši šta je sačuvano o tebi
command-stop = Isključi sve poruke
