"""Writes one photo anew, as a program of its own: a photo in at standard input, a JPEG out at standard output.

The rules:
1. Whatever the photo holds, it costs at most `LIMITS` of memory and time; they are set before a byte is read.
2. Only the picture comes out: its orientation applied, its colours sRGB, and nothing else of what came in.
3. It ends with TOO_LARGE or NOT_AN_IMAGE and says nothing: what is wrong with a photo is no business of a log.

It is started by its path and imports nothing of ours, so that it starts quickly and knows no secret.
"""

import contextlib
import io
import os
import resource
import sys
from pathlib import Path
from typing import NamedTuple

from PIL import Image, ImageCms

LONGEST_SIDE = 1600
MOST_PIXELS = 50_000_000
QUALITY = 85
FORMATS = ("JPEG", "PNG", "WEBP")

TOO_LARGE = 10
NOT_AN_IMAGE = 11

_STRIP_PIXELS = 2_000_000
_ORIENTATION = 0x0112
_TURNS = {
    2: (Image.Transpose.FLIP_LEFT_RIGHT,),
    3: (Image.Transpose.ROTATE_180,),
    4: (Image.Transpose.FLIP_TOP_BOTTOM,),
    5: (Image.Transpose.TRANSPOSE,),
    6: (Image.Transpose.ROTATE_270,),
    7: (Image.Transpose.TRANSVERSE,),
    8: (Image.Transpose.ROTATE_90,),
}


class Limits(NamedTuple):
    """What one photo may cost: bytes of address space, and seconds of processor time."""

    memory: int = 640 * 1024 * 1024
    seconds: int = 10


LIMITS = Limits()


class TooLargeError(Exception):
    """The photo has more pixels than are decoded."""


def written_anew(data: bytes) -> bytes:
    """The picture as a JPEG of at most LONGEST_SIDE pixels, and nothing else of what was in `data`.

    Raises TooLargeError, MemoryError, or anything at all that a decoder raises for what is no picture.
    """
    # Checked here, before anything is decoded; the library's own check would only warn.
    Image.MAX_IMAGE_PIXELS = None
    with Image.open(io.BytesIO(data), formats=FORMATS) as image:
        if image.width * image.height > MOST_PIXELS:
            raise TooLargeError
        orientation, profile = _orientation(image), image.info.get("icc_profile")
        # A JPEG can be decoded to an eighth of its size at once: less memory, less time.
        image.draft(None, (LONGEST_SIDE, LONGEST_SIDE))
        image.load()
        small = _shrunk(image)
    small.thumbnail((LONGEST_SIDE, LONGEST_SIDE), Image.Resampling.LANCZOS)
    picture = _in_srgb(small, profile)
    if orientation in _TURNS:
        picture = picture.transpose(_TURNS[orientation][0])
    out = io.BytesIO()
    picture.save(out, "JPEG", quality=QUALITY, optimize=True)
    return out.getvalue()


def _orientation(image: Image.Image) -> int | None:
    """Which way up the camera was; None where that cannot be read, which is no reason to refuse a photo."""
    try:
        return int(image.getexif().get(_ORIENTATION, 1))
    except Exception:
        return None


def _shrunk(image: Image.Image) -> Image.Image:
    """The image with 8 bits a channel, no alpha and no palette, on a new canvas that holds nothing but its pixels.

    A large one is made smaller on the way, strip by strip: one whole copy of it is enough in memory.
    """
    factor = max(1, max(image.size) // (2 * LONGEST_SIDE))
    width, height = image.size
    rows = max(factor, _STRIP_PIXELS // width // factor * factor)
    canvas: Image.Image | None = None
    for top in range(0, height, rows):
        strip = _plain(image.crop((0, top, width, min(height, top + rows)))).reduce(factor)
        if canvas is None:
            canvas = Image.new(strip.mode, (strip.width, -(-height // factor)))
        canvas.paste(strip, (0, top // factor))
    assert canvas is not None  # noqa: S101 - no image has no rows
    return canvas


def _plain(image: Image.Image) -> Image.Image:
    if image.mode in {"L", "RGB", "CMYK"}:
        return image
    if image.mode.startswith("I"):
        # 16 bits: the upper eight, where a plain conversion would clip to white.
        return image.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    if image.has_transparency_data:
        image = image.convert("RGBA")
        white = Image.new("RGB", image.size, "white")
        white.paste(image, mask=image.getchannel("A"))
        return white
    return image.convert("L" if image.mode == "1" else "RGB")


def _in_srgb(image: Image.Image, profile: object) -> Image.Image:
    """The image in RGB, its colours read by the profile that came with it, if that is one."""
    if isinstance(profile, bytes) and profile:
        with contextlib.suppress(ImageCms.PyCMSError, OSError, ValueError, TypeError):
            given = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            converted = ImageCms.profileToProfile(image, given, ImageCms.createProfile("sRGB"), outputMode="RGB")
            if converted is not None:
                image = converted
    picture = Image.new("RGB", image.size)
    picture.paste(image if image.mode == "RGB" else image.convert("RGB"))
    return picture


def _confine(limits: Limits) -> None:
    """Give up what is not needed. macOS does not hold to RLIMIT_AS: there only the number of pixels bounds memory."""
    with contextlib.suppress(OSError):
        # The bot's answers go first; and where memory is short, this ends before the bot does.
        os.nice(5)
        Path("/proc/self/oom_score_adj").write_text("1000")
    for what, most in (
        (resource.RLIMIT_AS, (limits.memory, limits.memory)),
        # The first limit ends it by a signal that says why; at the second it would be killed.
        (resource.RLIMIT_CPU, (limits.seconds, limits.seconds + 1)),
        (resource.RLIMIT_FSIZE, (0, 0)),
        (resource.RLIMIT_CORE, (0, 0)),
    ):
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(what, most)


def main(limits: Limits) -> int:
    """One photo; the exit status."""
    _confine(limits)
    data = sys.stdin.buffer.read()
    try:
        jpeg = written_anew(data)
    except (TooLargeError, MemoryError):
        return TOO_LARGE
    except Exception:
        return NOT_AN_IMAGE
    sys.stdout.buffer.write(jpeg)
    sys.stdout.buffer.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main(Limits(*map(int, sys.argv[1:]))))
