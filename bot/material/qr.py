"""A link as a QR code. Black on white, with the quiet zone that the standard asks for."""

import io

import segno

# A quarter of it may be torn off or scribbled over, and it is read all the same.
ERROR_LEVEL = "q"
# Modules of white around it (ISO/IEC 18004).
QUIET_ZONE = 4
# Pixels a module: over a thousand for a link, enough to print as large as a poster.
SCALE = 24


def as_png(address: str) -> bytes:
    """A PNG, black and white."""
    return _saved(address, "png", SCALE)


def as_svg(address: str) -> bytes:
    """An SVG of any size, without a size of its own."""
    made = io.BytesIO()
    _code(address).save(made, kind="svg", border=QUIET_ZONE, light="#ffffff", omitsize=True)
    return made.getvalue()


def _saved(address: str, kind: str, scale: int) -> bytes:
    made = io.BytesIO()
    _code(address).save(made, kind=kind, border=QUIET_ZONE, scale=scale, dark="#000000", light="#ffffff")
    return made.getvalue()


def _code(address: str) -> segno.QRCode:
    return segno.make_qr(address, error=ERROR_LEVEL)
