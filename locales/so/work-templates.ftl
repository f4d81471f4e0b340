### Ready answers to the person who reported. They are sent in the language that the report was written in.

template-patrol = Waad ku mahadsan tahay inaad noo soo sheegtay. Waxaan qorsheynay inaan goobta in badan joogno, waqtiga aad ka warrantay.
template-lamp = Waad ku mahadsan tahay inaad noo soo sheegtay. Waxaan u sheegnay cidda nalalka goobta ka shaqaysa.
template-cleaning = Waad ku mahadsan tahay inaad noo soo sheegtay. Waxaan weydiisannay dadka nadiifiya ee wax dayactira inay goobta wax ka qabtaan.
template-pledge = Waad ku mahadsan tahay inaad noo soo sheegtay. Waxaan ururinaa waxa ay dadka degmadu qoraan. Waan tixgelinaynaa marka aan go’aaminayno ballanqaadka muwaadiniinta ee xiga.
template-visited = Waad ku mahadsan tahay inaad noo soo sheegtay. Goobta waan tagnay, waqtigii aad ka warrantay. Haddii aad mar kale la kulanto, fadlan mar kale noo soo sheeg.
template-mended = Waad ku mahadsan tahay inaad noo soo sheegtay. Goobta hadda waa la dayactiray, waana la nadiifiyey.
template-police = Waad ku mahadsan tahay inaad noo soo sheegtay. Tani waa arrin booliska khusaysa. Booliska waxaad ka helaysaa { $police }. Haddii ay hadda dhacayso: wac 112.
template-owner = Waad ku mahadsan tahay inaad noo soo sheegtay. Goobta degmadu ma maamusho, cid kale ayaa maamusha. Waxaan u sheegnay waxa ay ku saabsan tahay, laakiin uma sheegin cidda soo qortay.
template-where = Waad ku mahadsan tahay inaad noo soo sheegtay. Waa xaggee, si faahfaahsan? Fadlan qor wax u dhow, sida dugsi, dukaan ama waddo.
template-when = Waad ku mahadsan tahay inaad noo soo sheegtay. Goorma ayay badanaa dhacdaa? Fadlan qor maalmaha iyo waqtiyada.
template-more = Waad ku mahadsan tahay inaad noo soo sheegtay. Wax yar oo dheeraad ah ma nooga sheegi kartaa waxa aad goobta ku aragtay? Ha qorin cidda halkaas joogtay.
