"""Pictures for example complaints: a sign on a wall, drawn, so that no photo of anyone or anything is shipped."""

import io
from random import Random
from uuid import UUID

from PIL import Image, ImageDraw, ImageFont

from server.demo.chance import draw_hex, draw_id
from server.files.models import Attachment
from server.files.store import FileStore
from server.kit.clock import today

SIZE = (1200, 900)
THUMB = (320, 240)
WALLS = ("#cfd8d3", "#e3dccb", "#c9d3dd", "#ddd0d0")
BOARDS = ("#0f4c5c", "#8a1538", "#5c4400", "#1e5b3a")


def draw_sign(random: Random, text: str) -> Image.Image:
    """Draw a board with a text, hanging on a wall above a floor."""
    image = Image.new("RGB", SIZE, random.choice(WALLS))
    pen = ImageDraw.Draw(image)
    pen.rectangle((0, 700, *SIZE), fill="#8c8377")
    for x in range(0, SIZE[0], 150):
        pen.line((x, 700, x - 60, SIZE[1]), fill="#7d7569", width=4)
    left, top = random.randrange(120, 220), random.randrange(140, 240)
    pen.line((left + 100, 0, left + 100, top), fill="#555555", width=5)
    pen.line((left + 700, 0, left + 700, top), fill="#555555", width=5)
    pen.rounded_rectangle((left, top, left + 800, top + 300), 24, fill=random.choice(BOARDS))
    font = ImageFont.load_default(64)
    pen.text((left + 400, top + 150), text, fill="white", font=font, anchor="mm")
    pen.text((30, 850), "Gambar contoh", fill="white", font=ImageFont.load_default(32))
    return image


async def keep_sign(random: Random, store: FileStore, text: str) -> UUID:
    """Draw a sign and store it as a photo that no complaint has claimed yet."""
    image = draw_sign(random, text)
    full = _jpeg(image)
    photo = draw_id(random)
    await store.put(photo, "full", full)
    await store.put(photo, "thumb", _jpeg(image.resize(THUMB)))
    await Attachment.create(
        id=photo,
        media_type="image/jpeg",
        width=SIZE[0],
        height=SIZE[1],
        size_bytes=len(full),
        original_sha256=draw_hex(random),
        stored_on=today(),
    )
    return photo


def _jpeg(image: Image.Image) -> bytes:
    target = io.BytesIO()
    image.save(target, "JPEG", quality=80)
    return target.getvalue()
