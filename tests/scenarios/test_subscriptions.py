"""An operator orders a digest in the chat, and has it by e-mail: over real HTTP, and a real mail server on loopback."""

import re
from pathlib import Path

from handlers.inbound import CHANNEL
from tests.post_office import Certificate, PostOffice
from tests.scenarios.conftest import OPERATOR_ID, Starts
from tests.scenarios.stored import read
from tests.scenarios.verbs import does, opens
from tests.telegram import Persona, Sandbox


async def test_a_digest_is_ordered_changed_and_sent_to_an_address_that_was_confirmed(
    sandbox: Sandbox, starts: Starts, tmp_path: Path
) -> None:
    async with PostOffice(Certificate.made_in(tmp_path)).opened() as office:
        url = office.url(starttls="required")
        program = await starts(admins=str(OPERATOR_ID), smtp_url=url, mail_from="bot@example.org")
        made = await sandbox.post("personas", id=OPERATOR_ID, first_name="Ove", language_code="sv", kind="staff")
        ove = Persona(sandbox, made)
        await opens(ove)
        await does(
            ove,
            ('"/staff"', "Arbetsbordet"),
            ("Mina utskick", "Inget utskick"),
            ("Ja tack, måndagar 06:30", "Varje måndag klockan 06:30"),
            ("Ändra tid", "Vilken tid?"),
            ('"02:30"', "Välj en annan tid"),
            ('"07:15"', "07:15"),
            ("Telegram eller e-post", "Vart ska det skickas?"),
            ("Båda", "Vilken e-postadress?"),
            ('"ove@example.org"', "Skriv koden"),
        )
        mail = await office.gets()
        assert office.encrypted == [True]
        assert mail["To"] == "ove@example.org"
        assert mail["From"].addresses[0].addr_spec == "bot@example.org"
        code = re.search(r"\b\d{6}\b", mail["Subject"])
        assert code is not None
        await does(ove, (f'"{code[0]}"', "ove@example.org"))
        person = await read(program, lambda store, tx: tx.subscriptions.mine(store.identify(CHANNEL, str(ove.id))))
        [one] = person
        assert one.addresses == (f"telegram:{ove.id}", "email:ove@example.org")
        assert one.clock == "07:15"
        await ove.presses("Visa ett nu")
        digest = await office.gets(2)
        assert digest["To"] == "ove@example.org"
        assert {"text/plain", "text/html", "image/png"} <= {part.get_content_type() for part in digest.walk()}
        assert await sandbox.wait_for("sendPhoto", chat_id=ove.id)
        await does(ove, ("Avsluta", "Vill du avsluta"), ("Ja, avsluta utskicket", "Inget utskick"))
