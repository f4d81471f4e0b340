"""Messages ready to be sent, in words but in no channel's terms. They wait in the outbox as JSON.

`html` is the small set of marks that Telegram and e-mail share: <b>, <i>, <code>, <a>, <blockquote>.
"""

from datetime import date, datetime
from typing import Annotated, Literal

from pydantic import Field, TypeAdapter

from core.report import Frozen


class InlineButton(Frozen):
    """A button under a message. Exactly one of `data` (1–64 bytes) and `copies` (1–256 characters) is set."""

    label: str
    data: str | None = None
    copies: str | None = None
    style: str | None = None


class ReplyButton(Frozen):
    """A key in place of the letters: writes its label, or asks the phone for its location."""

    label: str
    location: bool = False


class SendText(Frozen):
    """A new message."""

    kind: Literal["text"] = "text"
    html: str
    buttons: tuple[tuple[InlineButton, ...], ...] = ()
    keyboard: tuple[tuple[ReplyButton, ...], ...] = ()
    removes_keyboard: bool = False


class EditText(Frozen):
    """New words and buttons for a message sent before."""

    kind: Literal["edit"] = "edit"
    message: str
    html: str
    buttons: tuple[tuple[InlineButton, ...], ...] = ()
    # Whether the words matter by themselves: then they are sent anew where the old message cannot be changed.
    or_send: bool = False


class AnswerPress(Frozen):
    """The answer to a press: stops the button's spinner, and may say a line of at most 200 characters."""

    kind: Literal["answer"] = "answer"
    press: str
    text: str | None = None
    alert: bool = False


class PlaceMap(Frozen):
    """A small map to be drawn: a point (WGS 84 degrees), how sure it is, in metres, and what it is called.

    `credit` stands small in a corner: whose points these are.
    """

    lat: float
    lon: float
    radius: float
    name: str
    credit: str = "GeoNames · CC BY 4.0"


class SendPicture(Frozen):
    """A picture drawn when it is sent; `html` is its caption (at most 1024 characters)."""

    kind: Literal["picture"] = "picture"
    map: PlaceMap
    html: str
    buttons: tuple[tuple[InlineButton, ...], ...] = ()
    removes_keyboard: bool = False


class SendFile(Frozen):
    """A text file; `html` is its caption."""

    kind: Literal["file"] = "file"
    name: str
    content: str
    html: str


class SendDocument(Frozen):
    """A file of any kind: `content` is its bytes in base64, `html` its caption (at most 1024 characters)."""

    kind: Literal["document"] = "document"
    name: str
    content: str
    html: str = ""
    buttons: tuple[tuple[InlineButton, ...], ...] = ()


class SendExport(Frozen):
    """A file of reports, made when it is sent: of which format, received on which days, in which language, how many
    and asked for when. `html` is its caption; `otherwise` is said where the file is too large for a chat."""

    kind: Literal["export"] = "export"
    format: str
    first: date
    last: date
    language: str
    count: int
    made_at: datetime
    html: str
    otherwise: str


class SendImage(Frozen):
    """A picture that is ready: `content` is a PNG in base64, `html` its caption (at most 1024 characters)."""

    kind: Literal["image"] = "image"
    name: str
    content: str
    html: str
    buttons: tuple[tuple[InlineButton, ...], ...] = ()


class Part(Frozen):
    """A file in an e-mail: its bytes in base64. With `cid` it is a picture that the HTML shows as `cid:…`."""

    name: str
    type: str
    content: str
    cid: str | None = None


class SendMail(Frozen):
    """An e-mail: the same in HTML and in plain text, and what comes with it. For addresses that begin with "email:"."""

    kind: Literal["mail"] = "mail"
    subject: str
    html: str
    text: str
    parts: tuple[Part, ...] = ()


class MakeDigest(Frozen):
    """A digest, or a page or a file of one, that is made when it is sent: it takes longer than a turn may.

    `person` is the keyed id of the member who asked: what they may see is asked of the store when it is made. `act` and
    `about` are those of the button; `message` is what is replaced by it, where something is.
    """

    kind: Literal["digest"] = "digest"
    act: str
    about: str
    person: str
    language: str
    message: str | None = None


Message = (
    SendText
    | EditText
    | AnswerPress
    | SendPicture
    | SendFile
    | SendDocument
    | SendExport
    | SendImage
    | SendMail
    | MakeDigest
)
MESSAGE: TypeAdapter[Message] = TypeAdapter(Annotated[Message, Field(discriminator="kind")])
