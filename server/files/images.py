"""Decode one photo in a process of its own and write it anew from bare pixels. Run as a program.

Standard input: the file. Standard output: one line of JSON, then the full picture, then the small one, both JPEG.
Exit code 2 says it is no photo we take. Nothing of the original but its pixels survives: no EXIF with a place or
a serial number, no comment, no colour profile, no bytes after the end.
"""

import io
import json
import resource
import sys

from PIL import Image, ImageOps

FORMATS = ("JPEG", "PNG", "WEBP")
MOST_PIXELS = 40_000_000
LONG_EDGE = 1600
THUMB_EDGE = 320
MEMORY_BYTES = 512 * 1024 * 1024
CPU_SECONDS = 10
NOT_A_PHOTO = 2
TOO_LARGE = 3


class TooLargeError(Exception):
    """More pixels than we decode."""


def decode(data: bytes) -> Image.Image:
    """Open a photo, upright, at most 1600 pixels on its long edge, in plain RGB."""
    image: Image.Image = Image.open(io.BytesIO(data), formats=FORMATS)
    if image.width * image.height > MOST_PIXELS:
        raise TooLargeError
    # JPEG can be decoded at half or a quarter of its size at once, which saves most of the memory.
    image.draft("RGB", (LONG_EDGE, LONG_EDGE))
    orientation = image.getexif().get(0x0112, 1)
    if image.mode.startswith("I"):
        image = image.point(lambda value: value / 256, "L") if image.mode == "I;16" else image.convert("L")
    if image.mode in ("P", "PA", "LA", "RGBa", "La") or "transparency" in image.info:
        image = image.convert("RGBA")
    image.thumbnail((LONG_EDGE, LONG_EDGE))
    if image.mode == "RGBA":
        ground = Image.new("RGB", image.size, "white")
        ground.paste(image, mask=image.getchannel("A"))
        image = ground
    image = image.convert("RGB")
    upright = Image.Exif()
    upright[0x0112] = orientation
    image.info = {"exif": upright.tobytes()}
    return ImageOps.exif_transpose(image)


def encode(image: Image.Image) -> bytes:
    """Write the pixels as JPEG, and nothing but the pixels."""
    bare = Image.new("RGB", image.size)
    bare.paste(image)
    target = io.BytesIO()
    bare.save(target, "JPEG", quality=80, optimize=True)
    return target.getvalue()


def main() -> int:
    """Read, limit, decode, write."""
    data = sys.stdin.buffer.read()
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDS, CPU_SECONDS))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    Image.MAX_IMAGE_PIXELS = MOST_PIXELS
    try:
        image = decode(data)
        full = encode(image)
        small = image.copy()
        small.thumbnail((THUMB_EDGE, THUMB_EDGE))
        thumb = encode(small)
    except (TooLargeError, Image.DecompressionBombError):
        return TOO_LARGE
    except Exception:  # a decoder fed with hostile bytes may raise anything
        return NOT_A_PHOTO
    head = {"width": image.width, "height": image.height, "full": len(full), "thumb": len(thumb)}
    sys.stdout.buffer.write(json.dumps(head).encode() + b"\n" + full + thumb)
    return 0


if __name__ == "__main__":
    sys.exit(main())
