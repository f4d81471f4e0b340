"""Photos, files and places, from uploads of either side."""

import mimetypes
import struct

from sandbox.call import Call, Upload
from sandbox.errors import bad_request
from sandbox.state import Bot, File, Json

LARGEST_PHOTO = 10 * 1024 * 1024
LARGEST_FILE = 50 * 1024 * 1024
LARGEST_DOWNLOAD = 20 * 1024 * 1024


def image_size(content: bytes) -> tuple[int, int] | None:
    """Width and height of a PNG, JPEG, GIF or WebP; None for anything else."""
    if content.startswith(b"\x89PNG\r\n\x1a\n") and len(content) >= 24:
        width, height = struct.unpack(">II", content[16:24])
        return width, height
    if content[:6] in {b"GIF87a", b"GIF89a"} and len(content) >= 10:
        width, height = struct.unpack("<HH", content[6:10])
        return width, height
    if content.startswith(b"\xff\xd8"):
        return _jpeg_size(content)
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return 512, 512  # its size lies in one of three places; nobody here asks
    return None


def _jpeg_size(content: bytes) -> tuple[int, int] | None:
    position = 2
    while position + 9 <= len(content) and content[position] == 0xFF:
        marker = content[position + 1]
        length = int.from_bytes(content[position + 2 : position + 4], "big")
        if 0xC0 <= marker <= 0xCF and marker not in {0xC4, 0xC8, 0xCC}:
            height, width = struct.unpack(">HH", content[position + 5 : position + 9])
            return width, height
        position += 2 + length
    return None


def keep(bot: Bot, upload: Upload, kind: str, **extra: object) -> File:
    """Remember an uploaded file under a new id."""
    mime = upload.mime
    if not mime or mime == "application/octet-stream":
        mime = mimetypes.guess_type(upload.name)[0] or "application/octet-stream"
    file = File(upload.content, upload.name, mime, kind=kind, extra=extra)
    bot.files[file.file_id] = file
    return file


def photo_sizes(bot: Bot, upload: Upload) -> list[Json]:
    """The PhotoSize list of an image: small, medium and whole. Refused when it is no image."""
    size = image_size(upload.content)
    if size is None:
        raise bad_request("IMAGE_PROCESS_FAILED")
    width, height = size
    if not width or not height or width + height > 10_000 or max(width, height) / min(width, height) > 20:
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    edges = [edge for edge in (90, 320, 800) if edge < max(width, height)] + [min(1280, max(width, height))]
    sizes = []
    for edge in edges:
        scale = min(1.0, edge / max(width, height))
        file = keep(bot, upload, "photo")
        shape = {"width": max(1, round(width * scale)), "height": max(1, round(height * scale))}
        file.extra = shape
        sizes.append({**file.described(), **shape})
    return sizes


def document(file: File) -> Json:
    """Bot API Document."""
    return {"file_name": file.name, "mime_type": file.mime, **file.described()}


def _given(call: Call, name: str) -> Upload | File:
    if name in call.files:
        return call.files[name]
    value = call.text(name)
    if value.startswith("attach://"):
        attached = call.files.get(value.removeprefix("attach://"))
        if attached is None:
            raise bad_request(f"there is no file with name {value.removeprefix('attach://')} in the request")
        return attached
    if not value:
        raise bad_request(f"there is no {name} in the request")
    if value.startswith(("http://", "https://")):
        raise bad_request("failed to get HTTP URL content")
    known = call.bot.files.get(value)
    if known is None:
        raise bad_request("wrong file identifier/HTTP URL specified")
    return known


def photo_content(call: Call) -> Json:
    """The photo of a message that a bot sends."""
    given = _given(call, "photo")
    if isinstance(given, File):
        if given.kind != "photo":
            raise bad_request("can't use file of type Document as Photo")
        return {"photo": [{**given.described(), **given.extra}]}
    if not given.content:
        raise bad_request("file must be non-empty")
    if len(given.content) > LARGEST_PHOTO:
        raise bad_request("too big for a photo")
    return {"photo": photo_sizes(call.bot, given)}


def document_content(call: Call) -> Json:
    """The file of a message that a bot sends."""
    given = _given(call, "document")
    if isinstance(given, File):
        return {"document": document(given)}
    if not given.content:
        raise bad_request("file must be non-empty")
    return {"document": document(keep(call.bot, given, "document"))}


def location_content(latitude: float | None, longitude: float | None, accuracy: float | None = None) -> Json:
    """Bot API Location."""
    if latitude is None or longitude is None:
        raise bad_request("latitude is empty" if latitude is None else "longitude is empty")
    if not -90 <= latitude <= 90 or not -180 <= longitude <= 180:
        raise bad_request("wrong latitude/longitude specified")
    place: Json = {"latitude": latitude, "longitude": longitude}
    if accuracy is not None:
        place["horizontal_accuracy"] = min(1500.0, max(0.0, accuracy))
    return place
