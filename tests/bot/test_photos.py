"""A photo is written anew: the picture comes out, nothing that was hidden in it, and never at any price."""

import asyncio
import contextlib
import signal
import subprocess
import sys
import time
import zlib
from pathlib import Path
from random import Random

import pytest
from PIL import Image, ImageOps

from bot import darkroom
from bot.darkroom import LIMITS, Limits
from bot.photos import MOST_BYTES, Kind, NoDarkroom, Refused, _judged, reencode
from tests.bot.photo_files import (
    BLUE,
    BYTES,
    GREEN,
    RED,
    SPELLINGS,
    WHITE,
    chunk,
    exif,
    jpeg_that_says,
    many_scans,
    middle,
    opened,
    picture,
    png_of,
    saved,
    segments,
    swapped_profile,
    telling_jpeg,
    telling_png,
    telling_webp,
    webp_that_says,
)

APP0, QUANTISATION, FRAME, HUFFMAN = 0xE0, 0xDB, 0xC0, 0xC4
ZEROS = bytes(50_000_000)
# Runs the program as it is run, and tells the most memory that it used, in kB.
MEASURED = """
import sys
sys.path.insert(0, sys.argv[1])
import darkroom
status = darkroom.main(darkroom.LIMITS)
lines = dict(line.split(":") for line in open("/proc/self/status"))
print(int(lines["VmPeak"].split()[0]), int(lines["VmHWM"].split()[0]), file=sys.stderr)
sys.exit(status)
"""


def near(found: tuple[int, ...], wanted: tuple[int, ...]) -> bool:
    """The same colour, as far as a JPEG keeps it."""
    return all(abs(one - other) <= 6 for one, other in zip(found, wanted, strict=True))


async def kind_of_refusal(data: bytes) -> Kind:
    with pytest.raises(Refused) as refused:
        await reencode(data)
    assert str(refused.value) == refused.value.kind.value
    return refused.value.kind


@pytest.mark.parametrize("make", [telling_jpeg, telling_png, telling_webp])
async def test_not_a_byte_beside_the_picture_is_kept(make: object) -> None:
    assert callable(make)
    data = make()
    assert data.count(BYTES) >= 4
    jpeg = await reencode(data)
    assert near(middle(jpeg), RED)
    for spelling in SPELLINGS:
        assert spelling not in jpeg
    parts = list(segments(jpeg))
    # The head says that it is a JPEG without a resolution or a thumbnail; the rest is what decoding needs.
    assert [content for marker, content in parts if marker == APP0] == [b"JFIF\0\1\1\0\0\1\0\1\0\0"]
    assert {marker for marker, _ in parts} == {APP0, QUANTISATION, FRAME, HUFFMAN}
    assert jpeg.index(b"\xff\xd9") == len(jpeg) - 2
    assert set(opened(jpeg).info) <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}


@pytest.mark.parametrize("way", range(1, 9))
async def test_whichever_way_the_camera_was_held_the_picture_stands_upright(way: int) -> None:
    quarters = Image.new("RGB", (200, 120))
    for colour, where in ((RED, (0, 0)), (GREEN, (100, 0)), (BLUE, (0, 60)), (WHITE, (100, 60))):
        quarters.paste(colour, (*where, where[0] + 100, where[1] + 60))
    data = saved(quarters, "JPEG", exif=exif(way), quality=95)
    wanted, found = ImageOps.exif_transpose(opened(data)), opened(await reencode(data))
    assert found.size == wanted.size
    for x in (0.25, 0.75):
        for y in (0.25, 0.75):
            spot = (int(x * wanted.width), int(y * wanted.height))
            expected, got = wanted.getpixel(spot), found.getpixel(spot)
            assert isinstance(expected, tuple)
            assert isinstance(got, tuple)
            assert near(got, expected)


@pytest.mark.parametrize(
    ("size", "wanted"),
    [((4000, 3000), (1600, 1200)), ((3000, 4000), (1200, 1600)), ((640, 480), (640, 480)), ((1, 1), (1, 1))],
)
async def test_the_longer_side_is_1600_pixels_at_most_and_nothing_is_enlarged(
    size: tuple[int, int], wanted: tuple[int, int]
) -> None:
    for kind in ("JPEG", "PNG"):
        assert opened(await reencode(saved(picture(size=size), kind))).size == wanted


async def test_a_strip_of_an_image_keeps_at_least_a_pixel() -> None:
    assert opened(await reencode(saved(picture("L", (1_000_000, 1)), "PNG"))).size == (1600, 1)


FRAMES = [picture(colour=BLUE), picture(colour=GREEN)]
ODD = {
    "CMYK": (saved(picture("CMYK"), "JPEG"), RED),
    "progressive": (saved(picture(), "JPEG", progressive=True), RED),
    "grey": (saved(picture("L"), "JPEG"), (76, 76, 76)),
    "palette": (saved(picture("P"), "PNG"), RED),
    "black and white": (saved(picture("1", colour=WHITE), "PNG"), WHITE),
    "16 bits, grey": (saved(Image.new("I;16", (320, 240), 0x8000), "PNG"), (128, 128, 128)),
    "seen through": (saved(Image.new("RGBA", (320, 240), (255, 0, 0, 0)), "PNG"), WHITE),
    "seen half through": (saved(Image.new("LA", (320, 240), (0, 128)), "PNG"), (127, 127, 127)),
    "palette with a hole": (saved(picture("P"), "PNG", transparency=bytes(256)), WHITE),
    "WebP": (saved(picture(), "WEBP"), RED),
    "WebP, seen through": (saved(Image.new("RGBA", (320, 240), (255, 0, 0, 0)), "WEBP", exact=True), WHITE),
    "moving WebP": (saved(picture(), "WEBP", save_all=True, append_images=FRAMES), RED),
    "moving PNG": (saved(picture(), "PNG", save_all=True, append_images=FRAMES), RED),
    "several in one": (saved(picture(), "MPO", save_all=True, append_images=FRAMES), RED),
}


@pytest.mark.parametrize("name", ODD)
async def test_every_sort_of_picture_comes_out_as_its_first_picture_in_plain_colours(name: str) -> None:
    data, wanted = ODD[name]
    jpeg = await reencode(data)
    assert (opened(jpeg).mode, opened(jpeg).format) == ("RGB", "JPEG")
    assert near(middle(jpeg), wanted)


async def test_colours_are_read_by_the_profile_that_came_with_them() -> None:
    assert near(middle(await reencode(saved(picture(), "JPEG", icc_profile=swapped_profile()))), BLUE)
    for broken in (b"no profile at all", swapped_profile()[:300], BYTES * 1000):
        assert near(middle(await reencode(saved(picture(), "PNG", icc_profile=broken))), RED)


async def test_a_photo_whose_exif_is_nonsense_is_kept_as_it_lies() -> None:
    for nonsense in (b"Exif\0\0MM\0*\xff\xff\xff\xff", b"Exif\0\0" + b"\xff" * 500, b"Exif\0\0"):
        assert near(middle(await reencode(saved(picture(), "JPEG", exif=nonsense))), RED)


async def test_over_20_mb_is_too_large_before_anything_is_started(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.executable", "/nowhere")
    assert await kind_of_refusal(bytes(MOST_BYTES + 1)) is Kind.TOO_LARGE
    with pytest.raises(NoDarkroom):
        await reencode(saved(picture(), "JPEG"))


BOMBS = {
    "PNG": png_of(30_000, 30_000),
    "JPEG": jpeg_that_says(65_535, 65_535),
    "WebP": webp_that_says(16_383, 4_000),
    "a pixel too many": png_of(50_000_001, 1),
}


@pytest.mark.parametrize("name", BOMBS)
async def test_an_image_of_more_than_50_million_pixels_is_too_large_before_it_is_decoded(name: str) -> None:
    began = time.monotonic()
    assert await kind_of_refusal(BOMBS[name]) is Kind.TOO_LARGE
    assert time.monotonic() - began < 5


NOT_IMAGES = {
    "nothing": b"",
    "words": BYTES * 100,
    "GIF": saved(picture("P"), "GIF"),
    "BMP": saved(picture(), "BMP"),
    "TIFF": saved(picture(), "TIFF"),
    "JPEG 2000": saved(picture(), "JPEG2000"),
    "AVIF": b"\0\0\0\x1cftypavif\0\0\0\0avifmif1miaf" + bytes(100),
    "PDF": saved(picture(), "PDF"),
    "PostScript": saved(picture(), "EPS"),
    "SVG": b'<svg xmlns="http://www.w3.org/2000/svg"/>',
    "a program": b"\x7fELF" + bytes(1000),
    "a PDF that is a JPEG too": b"%PDF-1.7\n" + saved(picture(), "JPEG"),
    "a ZIP that is a PNG too": b"PK\x03\x04" + saved(picture(), "PNG"),
    "a GIF that is a WebP too": saved(picture("P"), "GIF") + saved(picture(), "WEBP"),
    "a text that unpacks to 50 MB": png_of(64, 64, chunk(b"zTXt", b"a\0\0" + BYTES)),
    "a head and no data": png_of(64, 64)[:33],
    "a JPEG's first half": saved(picture(), "JPEG")[:1000],
    "a PNG's first half": saved(Image.effect_noise((320, 240), 90), "PNG")[:20_000],
    "a WebP's first half": saved(Image.effect_noise((320, 240), 90), "WEBP")[:5_000],
}


@pytest.mark.parametrize("name", NOT_IMAGES)
async def test_what_is_no_whole_jpeg_png_or_webp_is_not_an_image(name: str) -> None:
    assert await kind_of_refusal(NOT_IMAGES[name]) is Kind.NOT_AN_IMAGE


async def test_what_unpacks_to_very_much_is_refused_or_left_packed() -> None:
    packed = zlib.compress(ZEROS)
    for kind in (b"zTXt", b"iCCP"):
        assert await kind_of_refusal(png_of(64, 64, chunk(kind, b"a\0\0" + packed))) is Kind.NOT_AN_IMAGE
    jpeg = await reencode(png_of(64, 64, data=ZEROS))
    assert opened(jpeg).size == (64, 64)


async def test_a_photo_that_takes_too_long_is_given_up_by_the_processors_time_and_by_the_clocks() -> None:
    slow, began = many_scans(2_000), time.monotonic()
    for limits, seconds in ((Limits(seconds=1), 60.0), (LIMITS, 0.5)):
        with pytest.raises(Refused) as refused:
            await reencode(slow, limits, seconds)
        assert refused.value.kind is Kind.TOOK_TOO_LONG
    assert time.monotonic() - began < 10


async def test_a_photo_that_needs_too_much_memory_is_too_large() -> None:
    with pytest.raises(Refused) as refused:
        await reencode(saved(picture("RGBA", (6_000, 6_000)), "PNG"), Limits(memory=150 * 1024 * 1024))
    assert refused.value.kind is Kind.TOO_LARGE


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells and bounds a program's memory")
@pytest.mark.parametrize("mode", ["RGB", "RGBA", "P", "CMYK"])
def test_the_largest_photos_stay_within_the_memory_that_is_promised(mode: str) -> None:
    image = picture(mode, (8_160, 6_120))
    if mode in {"RGB", "CMYK"}:
        data = saved(image, "JPEG", progressive=True, subsampling=0)
    else:
        data = saved(image, "PNG", compress_level=1)
    folder = str(Path(darkroom.__file__).parent)
    ran = subprocess.run([sys.executable, "-I", "-c", MEASURED, folder], input=data, capture_output=True, check=True)
    peak, resident = map(int, ran.stderr.split())
    assert resident * 1024 <= peak * 1024 <= LIMITS.memory
    assert max(opened(ran.stdout).size) == 1600


async def test_a_photo_with_bytes_changed_at_random_is_kept_as_a_jpeg_or_refused_and_nothing_else() -> None:
    dice = Random(20250614)
    whole = [saved(Image.effect_noise((64, 48), 60), kind) for kind in ("JPEG", "PNG", "WEBP")]
    for number in range(18):
        data = bytearray(whole[number % 3])
        for _ in range(dice.randint(1, 8)):
            data[dice.randrange(4, len(data))] = dice.randrange(256)
        with contextlib.suppress(Refused):
            assert opened(await reencode(bytes(data))).format == "JPEG"


async def test_whoever_stops_waiting_leaves_no_program_behind() -> None:
    task = asyncio.create_task(reencode(many_scans(500)))
    started = asyncio.Event()
    make = asyncio.create_subprocess_exec
    made: list[asyncio.subprocess.Process] = []

    async def noted(*words: str, **options: object) -> asyncio.subprocess.Process:
        made.append(await make(*words, **options))  # type: ignore[arg-type]
        started.set()
        return made[0]

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(asyncio, "create_subprocess_exec", noted)
        await started.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    assert made[0].returncode == -signal.SIGKILL


def test_a_program_that_ends_in_another_way_is_judged_by_how_it_ended() -> None:
    for status, kind in ((-signal.SIGSEGV, Kind.NOT_AN_IMAGE), (-signal.SIGKILL, Kind.TOOK_TOO_LONG)):
        with pytest.raises(Refused) as refused:
            _judged(status, b"")
        assert refused.value.kind is kind
    for status, out in ((1, b""), (2, b"half"), (0, b"")):
        with pytest.raises(NoDarkroom):
            _judged(status, out)


async def test_the_program_is_told_none_of_our_secrets(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("LOFTESBOT_TELEGRAM_TOKEN", "secret")
    spy = tmp_path / "spy.py"
    spy.write_text(
        "import os, sys\nsys.stdin.buffer.read()\nsys.stdout.write(' '.join(sorted(os.environ)) or 'none')\n"
    )
    monkeypatch.setattr(darkroom, "__file__", str(spy))
    told = (await reencode(b"photo")).decode().split()
    assert {name for name in told if not name.startswith(("LC_", "__"))} <= {"none", "LD_LIBRARY_PATH"}
