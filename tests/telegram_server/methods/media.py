"""sendDocument, sendPhoto, getFile; refuses empty, too large and unreadable files."""

# ruff: noqa: EM101, EM102, TRY003 - the wording of each refusal is the API's own, and stands where it is given

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.telegram_server.errors import ApiError, bad_request
from tests.telegram_server.formatting import require_caption
from tests.telegram_server.keyboards import check_markup, read_markup
from tests.telegram_server.limits import LIMITS
from tests.telegram_server.pictures import size_of

from .messages import expect_common
from .registry import method
from .texts import find_reply, read_formatted, read_reply

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.telegram_server.arguments import Arguments, Upload
    from tests.telegram_server.world import StoredFile, World

    Describe = Callable[[StoredFile], Any]


@method("sendDocument", counts=True)
def send_document(world: World, arguments: Arguments) -> dict[str, Any]:
    """Send a file of up to 50 MB, or one known by its file_id."""
    arguments.expect("thumbnail", "disable_content_type_detection")
    return _send(world, arguments, "document", _check_document, describe_document)


@method("sendPhoto", counts=True)
def send_photo(world: World, arguments: Arguments) -> dict[str, Any]:
    """Send a PNG, JPEG or GIF of up to 10 MB, 10,000 pixels of width and height together, sides within 1:20."""
    arguments.expect("has_spoiler", "show_caption_above_media")
    return _send(world, arguments, "photo", _check_photo, describe_photo)


def _send(
    world: World, arguments: Arguments, kind: str, check: Callable[[Upload], None], describe: Describe
) -> dict[str, Any]:
    expect_common(arguments)
    formatted = read_formatted(arguments, "caption", "caption_entities")
    upload = arguments.file(kind)
    known = world.files.get(arguments.text(kind))
    if upload is None and known is None:
        if arguments.has(kind) and not arguments.text(kind).startswith("attach://"):
            raise bad_request("wrong remote file identifier specified: can't unserialize it")
        raise bad_request(f"there is no {kind} in the request")
    reply = read_reply(world, arguments)
    markup = read_markup(arguments)
    chat = world.chat(arguments.text("chat_id"))
    reply_to = find_reply(chat, reply)
    require_caption(formatted)
    check_markup(markup)
    if known is None and upload is not None:
        check(upload)
        known = world.store(upload, f"{kind}s")
    assert known is not None
    message = world.post(
        chat, world.bot, text=formatted.text, entities=formatted.entities, markup=markup, reply_to=reply_to,
        html=arguments.text("caption"), content={kind: describe(known)},
    )  # fmt: skip
    return message.json()


def _check_document(upload: Upload) -> None:
    if not upload.content:
        raise bad_request("file must be non-empty")
    if len(upload.content) > LIMITS.document_bytes:
        raise ApiError(413)


def _check_photo(upload: Upload) -> None:
    size = len(upload.content)
    if not upload.content:
        raise bad_request("file must be non-empty")
    if size > LIMITS.photo_bytes:
        most = LIMITS.photo_bytes
        raise bad_request(f"file of size {size} bytes is too big for a photo; the maximum size is {most} bytes")
    sides = size_of(upload.content)
    if sides is None:
        raise bad_request("IMAGE_PROCESS_FAILED")
    narrow, wide = sorted(sides)
    if narrow < 1 or narrow + wide > LIMITS.photo_sides or wide > LIMITS.photo_ratio * narrow:
        raise bad_request("PHOTO_INVALID_DIMENSIONS")


def describe_file(stored: StoredFile) -> dict[str, Any]:
    """Write what every kind of file has: its ids and size."""
    unique = stored.file_id.split("-")[1]
    return {"file_id": stored.file_id, "file_unique_id": f"U{unique}", "file_size": len(stored.upload.content)}


def describe_document(stored: StoredFile) -> dict[str, Any]:
    """Write the Bot API's Document."""
    return describe_file(stored) | {"file_name": stored.upload.name, "mime_type": stored.upload.mime}


def describe_photo(stored: StoredFile) -> list[dict[str, Any]]:
    """Write the Bot API's sizes of a photo: just the one."""
    width, height = size_of(stored.upload.content) or (800, 800)
    return [describe_file(stored) | {"width": width, "height": height}]


@method("getFile")
def get_file(world: World, arguments: Arguments) -> dict[str, Any]:
    """Prepare a download of up to 20 MB; the path serves under /file/bot<token>/."""
    if not arguments.has("file_id"):
        raise bad_request("file_id not specified")
    stored = world.files.get(arguments.text("file_id"))
    if stored is None:
        raise bad_request("wrong file_id or the file is temporarily unavailable")
    if len(stored.upload.content) > LIMITS.download_bytes:
        raise bad_request("file is too big")
    return describe_file(stored) | {"file_path": stored.path}
