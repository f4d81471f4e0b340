"""Words that the rules of redaction must know, to leave the number that follows. They grow with what people write."""


def _words(lines: str) -> frozenset[str]:
    return frozenset(lines.split())


# Three letters that are a make, a unit or a sign: with a number after them they are no plate, in capitals too.
SIGNS = _words(
    """
    sos bmw ktm amg slk clk cla cls clc glc gle gla glb gls slc sls eqs eqe eqc sel slr jcw gtr gts gto rtx man saw
    sas epa atv utv suv mpv mtb abs led lcd usb gps sms mms tel tfn mob fax csn atg sab rpm mph kph kmh sek eur usd
    nok dkk gbp pln kpl lgh trp tll
    """
)

# Three letters that people write before a number, in the languages of the bot.
WORDS = _words(
    """
    typ med max min hus dom den det dem och men har han hon hen jag oss per sen kom tog gav bar ser såg gör kör får
    var vid mot mer med nog nej hej ens bra dag dar upp ner ned bus bok ord rum ort del hel hal bil tåg tre två fem
    sex sju nio tio ett tal bl pga dvs etc osv obs max sid nr rad mål mil cm kvm kul ung ute hos pub bar kaj
    jan feb mar apr maj jun jul aug sep okt oct nov dec tor fre ons tis sön lör fart led pris hade omg typ
    cab fel lag tom tag reg bat rea gas ask kan ska tar ger alla blev runt tex gen drt est top tot ext snus
    sal hem kod kap gul lek nya par ren ton alt ang bit rop dra dog gap god gott hon ler led lov mur mus net nog pan ram
    the and are was for but see got get had has did can may not now one two ten all any our her him his who
    she out off bus car day age app run ran sat saw set put let use say way man men far few yet nor per new old
    sum tot ago ave apt fee bet met hot mon tue wed thu sat sun
    yli ali nyt oli kun jos tie talo joo puh sen sai klo kpl kaks kolme asu
    oko nad pod bez jak tak dwa sto ale lub ulo kod sam sta tu bas put ima jer cca ul waa gur uga ayu
    """
)

# What a number counts or measures: the number before one of these is neither a plate's nor a house's.
_UNITS = (
    r"km(?: ?/? ?(?:h|tim(?:men|me)?))?|kmh|kph|mph|kr|kronor|sek|euro|eur|procent|grader|decibel|db|dba|hästar|hk"
    r"|knyck|spänn|lax|blås|mil|meter|met(?:er|re)s|minut(?:er)?|min|tim(?:mar|me)?|sekunder|dagar|dar|veckor|månader|år"
    r"|nätter|kvällar|gånger|ggr|st|stycken|stk|[0-9]* ?%"
)
_COUNTED = (
    r"bil(?:ar)?|epor|epa(?:bilar|traktorer)?|a-?traktorer|a-?traktor|traktorer|moped(?:er|ister)?|mc|motorcyklar"
    r"|cyklar|hojar|fordon|förare|raggarbilar|volvos?|person(?:er)?|pers|folk|människor|ungdomar|unga|barn|kids|killar"
    r"|tjejer|män|kvinnor|pojkar|flickor|snubbar|grabbar|vuxna|elever|gäng|flaskor|burkar|sprutor|kanyler|påsar"
    r"|fimpar|fönster|rutor|lampor|lyktor|skyltar|klotter|taggar|krossade|trasiga|sönderslagna"
    r"|cars?|people|persons?|mopeds?|motorbikes?|bikes?|vehicles?|guys|kids|youths|teenagers|boys|girls|men|women"
    r"|times|hours?|minutes|days|weeks|nights|windows?|bottles|cans|needles|lamps"
    r"|autoa|mopoa|henkilöä|ihmistä|nuorta|kertaa|minuuttia|tuntia|metriä|pulloa"
    r"|osób|osoby|aut|samochodów|ljudi|osoba|automobila|سيارات|سيارة|أشخاص|شخص|ماشین|موتور|نفر"
)
_MONTHS = (
    r"jan(?:uari)?|feb(?:ruari)?|mars?|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sept?(?:ember)?|okt(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?|january|february|march|may|june|july|august|october"
)
_MANY = r"bilar|mopeder|personer|pers|människor|ungdomar|killar|tjejer|elever|barn|cars|people|vehicles|autoa|ihmistä"
UNIT = rf"\s?(?:{_UNITS}|{_MANY})(?![^\W_])"
COUNTED = rf"\s?(?:{_UNITS}|{_COUNTED}|{_MONTHS}|a\.?m|p\.?m)(?![^\W_])|\s?%"

# Ways that are a kind of way, or a place where there is no door: the number after is the road's, or counts something.
NOT_STREETS = _words(
    """
    länsväg länsvägen riksväg riksvägen europaväg europavägen motorväg motorvägen landsväg landsvägen huvudväg
    huvudvägen järnväg järnvägen cykelväg cykelvägen gångväg gångvägen bilväg bilvägen grusväg grusvägen skogsväg
    skogsvägen genomfartsväg genomfartsvägen infartsväg infartsvägen omväg omvägen avväg utväg utvägen motorled
    motorleden halvväg hemväg hemvägen tillväga valtatie kantatie maantie moottoritie seututie yhdystie rautatie
    asfaltsväg asfaltsvägen sträckväg betongväg lokalgata huvudgata huvudgatan bakgata bakgatan tvärgata gågata
    """
)

# Endings of words in -g and -v that are words, and not a street made short.
NOT_SHORT_STREETS = (
    *("dag", "ing", "lag", "tåg", "väg", "torg", "berg", "skog", "gäng", "hög", "nog", "drog", "steg", "såg", "låg"),
    *("någ", "prog", "själv", "halv", "tolv", "rev", "lev", "gav", "iv", "ov", "kniv", "arg", "urg", "org", "trög"),
)
