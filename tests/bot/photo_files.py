"""Photos for the tests, made here: good ones, ones that hold more than a picture, and ones made to harm."""

import io
import struct
import zlib
from collections.abc import Iterator

from PIL import Image, ImageCms
from PIL.ExifTags import Base
from PIL.PngImagePlugin import PngInfo

# What must be found nowhere in a photo that was written anew.
MARKER = "BetrayingWord"
BYTES = MARKER.encode()
SPELLINGS = (BYTES, MARKER.encode("utf-16-le"), MARKER.encode("utf-16-be"), zlib.compress(BYTES))
RED, GREEN, BLUE, WHITE = (254, 0, 0), (0, 255, 1), (0, 0, 254), (255, 255, 255)

_SIGNATURE = b"\x89PNG\r\n\x1a\n"


def picture(mode: str = "RGB", size: tuple[int, int] = (320, 240), colour: tuple[int, int, int] = RED) -> Image.Image:
    """One colour all over."""
    return Image.new("RGB", size, colour).convert(mode)


def saved(image: Image.Image, kind: str, **options: object) -> bytes:
    """The file."""
    out = io.BytesIO()
    image.save(out, kind, **options)
    return out.getvalue()


def opened(jpeg: bytes) -> Image.Image:
    """The picture in a file, decoded."""
    image = Image.open(io.BytesIO(jpeg))
    image.load()
    return image


def middle(jpeg: bytes) -> tuple[int, ...]:
    """The colour in the middle."""
    image = opened(jpeg)
    found = image.getpixel((image.width // 2, image.height // 2))
    assert isinstance(found, tuple)
    return tuple(int(part) for part in found)


def profile() -> bytes:
    """An sRGB colour profile that carries the marker in its description."""
    made = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return made.replace("sRGB built-in".encode("utf-16-be"), MARKER.encode("utf-16-be")) + BYTES


def swapped_profile() -> bytes:
    """A colour profile in which red is blue and blue is red."""
    made = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    return made.replace(b"rXYZ", b"?XYZ", 1).replace(b"bXYZ", b"rXYZ", 1).replace(b"?XYZ", b"bXYZ", 1)


def exif(orientation: int = 1) -> bytes:
    """Who took it, with what and where, three times the marker, and which way up."""
    tags = Image.Exif()
    tags[Base.Orientation] = orientation
    tags[Base.Artist] = tags[Base.ImageDescription] = MARKER
    tags.get_ifd(0x8825)[29] = MARKER
    return tags.tobytes()


def segments(jpeg: bytes) -> Iterator[tuple[int, bytes]]:
    """The marker and the content of each segment before the picture's data."""
    position = 2
    while jpeg[position + 1] != 0xDA:
        length = int.from_bytes(jpeg[position + 2 : position + 4], "big")
        yield jpeg[position + 1], jpeg[position + 4 : position + 2 + length]
        position += 2 + length


def with_segment(jpeg: bytes, marker: int, content: bytes) -> bytes:
    """A segment more, right at the start."""
    return jpeg[:2] + bytes([0xFF, marker]) + struct.pack(">H", len(content) + 2) + content + jpeg[2:]


def telling_jpeg() -> bytes:
    """A JPEG with the marker wherever a JPEG can carry something, and a ZIP file behind it."""
    thumbnail = with_segment(saved(picture(size=(16, 16)), "JPEG"), 0xFE, BYTES)
    jpeg = saved(picture(), "JPEG", exif=exif(), icc_profile=profile(), comment=BYTES, xmp=b"<x>" + BYTES + b"</x>")
    for marker, content in (
        (0xE2, b"MPF\0" + BYTES),
        (0xED, b"Photoshop 3.0\0" + BYTES),
        (0xE0, b"JFXX\0\x10" + thumbnail),
        (0xEF, BYTES),
    ):
        jpeg = with_segment(jpeg, marker, content)
    return jpeg + b"PK\x03\x04" + BYTES


def telling_png() -> bytes:
    """A PNG with the marker in its texts, its EXIF, its profile, an unknown chunk, and behind it."""
    texts = PngInfo()
    texts.add_text("Author", MARKER)
    texts.add_text("Comment", MARKER, zip=True)
    texts.add_itxt("XML:com.adobe.xmp", MARKER)
    texts.add(b"prVt", BYTES)
    return saved(picture(), "PNG", pnginfo=texts, exif=exif(), icc_profile=profile()) + BYTES


def telling_webp() -> bytes:
    """A WebP with the marker in its EXIF, XMP and profile, and behind it."""
    return saved(picture(), "WEBP", exif=exif(), icc_profile=profile(), xmp=BYTES) + BYTES


def chunk(kind: bytes, content: bytes) -> bytes:
    """One part of a PNG."""
    return struct.pack(">I", len(content)) + kind + content + struct.pack(">I", zlib.crc32(kind + content))


def png_of(width: int, height: int, *chunks: bytes, data: bytes = b"\0" * 1000) -> bytes:
    """A PNG that says it is so large, with these chunks before its data."""
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
    return _SIGNATURE + head + b"".join(chunks) + chunk(b"IDAT", zlib.compress(data)) + chunk(b"IEND", b"")


def jpeg_that_says(width: int, height: int) -> bytes:
    """A small JPEG whose head says that it is so large."""
    jpeg = bytearray(saved(picture(size=(64, 64)), "JPEG"))
    start = jpeg.index(b"\xff\xc0")
    jpeg[start + 5 : start + 9] = struct.pack(">HH", height, width)
    return bytes(jpeg)


def many_scans(times: int) -> bytes:
    """A progressive JPEG whose last scan comes again and again: a small file, and hours of work."""
    jpeg = saved(picture("L", (6000, 6000)), "JPEG", progressive=True, quality=10)
    last = jpeg.rindex(b"\xff\xda")
    # The tables that the last scan needs stand before it already.
    scan = jpeg[last:-2]
    return jpeg[:-2] + scan * times + jpeg[-2:]


def webp_that_says(width: int, height: int) -> bytes:
    """A small WebP whose head says that it is so large."""
    webp = bytearray(saved(picture(size=(64, 64)), "WEBP"))
    start = webp.index(b"\x9d\x01\x2a") + 3
    webp[start : start + 4] = struct.pack("<HH", width, height)
    return bytes(webp)
