### Safety texts. Danger first, and no exclamation marks.
### When a person has reviewed the texts: write who and when on the next line.
### reviewed-by:

welcome-emergency =
    <b>Ma jiraa qof khatar ku jira, mise dambi baa socda? Wac 112.</b>
    Arrimaha kale ee booliska: 114 14. Cidna chat-kan ma akhrido inta aad qorayso.

gate =
    <b>Ma jiraa qof khatar ku jira? Wac 112.</b>
    Wac 112 sidoo kale haddii dambi socdo, uu dhici rabo ama uu hadda dhacay. Xitaa haddii dambigu yar yahay.
gate-now =
    <b>Hadda ma socotaa?</b>
    Riix “{ gate-safe }” keliya haddii aad badqabto oo aanay degdeg ahayn.
    Ha tagin halkaas, ha duubin, hana soo dhex gelin.

gate-no = Waa wanaag in aan cidna khatar ku jirin.

danger =
    <b>Hadda wac 112.</b>
    Marka hore meel ammaan ah tag, haddii aad awooddo. Anigu kuuma wici karo, cidna chat-kan ma akhrido inta aad qorayso.
danger-then = Warbixintu way sugi kartaa. Wax kale ku weydiin maayo ilaa aad badqabto oo aanay degdeg ahayn.
danger-home = Marka aad badqabto oo aanay degdeg ahayn, halkan ayaan joogaa.

distress =
    <b>Keligaa ma tihid. Waxaa jira dad hadda ku dhegaysanaya.</b>
    Haddii noloshaada ama nolosha qof kale khatar ku jirto: wac 112.
distress-lines = { LINES($lines) }
distress-then = Waxaan ahay robot, waxa culus kaama la hadli karo. Mid iyaga ka mid ah wac ama u qor. Caawimo in la weydiisto lacag kuma baxdo.
distress-draft = Wixii aad sheegtay weli halkan ayay ku jiraan.

help-emergency =
    <b>Khatar, ama dambi socda ama hadda dhacay: 112.</b>
    Arrimaha kale oo dhan ee booliska, xog siintuna ha ku jirto: 114 14.
    Cidna chat-kan ma akhrido inta aad qorayso.

receipt-glass = Ha taaban quraarad ama irbado. Haddii ay hadda cid khatar ku tahay, wac 112.
receipt-ongoing = Ha tagin halkaas, ha duubin, hana soo dhex gelin. Haddii ay khatar noqoto, wac 112.
receipt-emergency =
    Warbixintaadu ma aha dacwad booliska loo gudbiyey, boolisku sababteeda uma imanayo.
    Degdeg: 112. Si aad booliska xog u siiso ama dambi ugu soo sheegto: 114 14.
