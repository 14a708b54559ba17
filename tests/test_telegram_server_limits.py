"""Every limit of the fake server: what Telegram still takes goes through, one more is refused in Telegram's words."""

from __future__ import annotations

import struct
import zlib
from typing import TYPE_CHECKING, Any

import pytest
from telegram import Bot, BotCommand, BotCommandScopeChat, BotCommandScopeChatMember, MenuButtonCommands
from telegram.error import BadRequest, NetworkError

from tests.telegram_server.limits import LIMITS, utf16

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx

    from tests.telegram_server import FakeTelegram

    Raw = Callable[..., httpx.Response]

pytest_plugins = ("tests.telegram_server.fixtures",)
MONA = 42


@pytest.fixture(autouse=True)
def _opened(telegram: FakeTelegram) -> None:
    telegram.person(MONA).start()


def said(answer: httpx.Response) -> str:
    """Give what a call came to: "ok", or the refusal without its first words."""
    body = answer.json()
    return "ok" if body["ok"] else str(body["description"]).removeprefix("Bad Request: ")


INLINE = "Can't parse inline keyboard button: "


def button(**parts: object) -> dict[str, Any]:
    return {"text": "b", **parts}


def data(count: int) -> list[dict[str, Any]]:
    return [button(callback_data="d") for _ in range(count)]


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        ("x" * 4096, "ok"),
        ("x" * 4097, "message is too long"),
        ("😀" * 2048, "ok"),
        ("😀" * 2048 + "x", "message is too long"),
        (f"<b>{'x' * 4096}</b>", "ok"),
        ("&amp;" * 4096, "ok"),
        ("  \n" + "x" * 4096 + "\n", "ok"),
        ("x" * (1 << 15) + "x", "text is too long"),
        ("", "message text is empty"),
        ("  \n ", "text must be non-empty"),
        ("<b> </b>", "text must be non-empty"),
        ("\u200f\u200b\u2800", "text must be non-empty"),
    ],
)
def test_a_text_has_1_to_4096_units_after_its_markup(raw: Raw, text: str, outcome: str) -> None:
    assert said(raw("sendMessage", chat_id=MONA, text=text, parse_mode="HTML")) == outcome


def test_an_edit_knows_the_same_limit_by_another_name(raw: Raw) -> None:
    number = raw("sendMessage", chat_id=MONA, text="x").json()["result"]["message_id"]
    assert said(raw("editMessageText", chat_id=MONA, message_id=number, text="y" * 4097)) == "MESSAGE_TOO_LONG"
    assert said(raw("editMessageText", chat_id=MONA, message_id=number, text="y" * 4096)) == "ok"


@pytest.mark.parametrize(
    "text",
    [
        "<b>b</b><strong>b</strong><i>i</i><em>i</em><u>u</u><ins>u</ins><s>s</s><strike>s</strike><del>s</del>",
        '<span class="tg-spoiler">s</span><tg-spoiler>s</tg-spoiler>',
        "<a href=\"https://example.com/?a=1&amp;b=2\">link</a> <a href='tg://user?id=42'>Mona</a>",
        '<code>c</code><pre>p</pre><pre><code class="language-python">p</code></pre>',
        "<blockquote>q</blockquote>\n<blockquote expandable>q</blockquote>",
        '<tg-emoji emoji-id="5368324170671202286">👍</tg-emoji>',
        "<B>b</B> <b>bold <i>both</i></b> &lt; &gt; &amp; &quot; &#39; &#x1F600; a > b",
        "<b>closed by the bare tag</>",
    ],
)
def test_telegrams_own_tags_are_taken(raw: Raw, telegram: FakeTelegram, text: str) -> None:
    assert said(raw("sendMessage", chat_id=MONA, text=text, parse_mode="HTML")) == "ok"
    assert telegram.remarks == []


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("<br>", 'Unsupported start tag "br" at byte offset 0'),
        ("هدف <p>x</p>", 'Unsupported start tag "p" at byte offset 7'),
        ("3 < 4", 'Unsupported start tag "" at byte offset 2'),
        ("a <b", "Unclosed start tag at byte offset 2"),
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("<b><i>x</b></i>", 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b>x</b", "Unclosed end tag at byte offset 4"),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("<a href>x</a>", 'Expected equal sign in declaration of an attribute of the tag "a" at byte offset 0'),
        ("<a href=https://x.y>x</a>", "Unexpected end of name token at byte offset 8"),
        ('<tg-emoji emoji-id="x">x</tg-emoji>', "Invalid custom emoji identifier specified"),
    ],
)
def test_other_markup_is_refused_with_its_place(raw: Raw, text: str, problem: str) -> None:
    outcome = said(raw("sendMessage", chat_id=MONA, text=text, parse_mode="HTML"))
    assert outcome == f"can't parse entities: {problem}"


def test_entities_are_counted_in_utf16_and_code_takes_nothing_else(raw: Raw, telegram: FakeTelegram) -> None:
    raw("sendMessage", chat_id=MONA, text="😀 <b>a<code>b</code>c</b>\u202e", parse_mode="HTML")
    message = telegram.chat(MONA).last
    assert message.text == "😀 abc"
    assert [(e["type"], e["offset"], e["length"]) for e in message.entities] == [
        ("bold", 3, 1),
        ("code", 4, 1),
        ("bold", 5, 1),
    ]


def test_given_entities_must_lie_in_the_text(raw: Raw) -> None:
    def outcome(offset: int, length: int, kind: str = "bold") -> str:
        entity = {"type": kind, "offset": offset, "length": length}
        return said(raw("sendMessage", chat_id=MONA, text="a😀b", entities=[entity]))

    assert outcome(0, 4) == "ok"
    assert "ends after the end of the text at UTF-16 offset 5" in outcome(0, 5)
    assert "in the middle of a character at UTF-16 offset 2" in outcome(0, 2)
    assert "Unsupported type specified" in outcome(0, 1, "blink")


@pytest.mark.parametrize(
    ("rows", "outcome"),
    [
        ([data(8)] * 12 + [data(4)], "ok"),
        ([data(8)] * 12 + [data(5)], "reply markup is too long"),
        ([data(9)], "reply markup is too long"),
        ([[button(callback_data="x" * 64)]], "ok"),
        ([[button(callback_data="x" * 65)]], "BUTTON_DATA_INVALID"),
        ([[button(callback_data="هـ" * 16)]], "ok"),
        ([[button(callback_data="هـ" * 16 + "x")]], "BUTTON_DATA_INVALID"),
        ([[button(callback_data="")]], INLINE + "Text buttons are unallowed in the inline keyboard"),
        ([[button()]], INLINE + "Text buttons are unallowed in the inline keyboard"),
        ([[{"callback_data": "d"}]], INLINE + 'Can\'t find field "text"'),
        ([[{"text": "", "callback_data": "d"}]], "keyboard button text must be non-empty"),
        (["b"], 'Field "inline_keyboard" must be an Array of Arrays'),
        ([["b"]], INLINE + "InlineKeyboardButton must be an Object"),
        ([[button(callback_data=7)]], INLINE + 'Field "callback_data" must be of type String'),
        ([[button(url="https://t.me/x")]], "ok"),
        ([[button(url="ftp://x.y")]], "inline keyboard button URL 'ftp://x.y' is invalid: Unsupported URL protocol"),
        ([[button(url="nowhere")]], "inline keyboard button URL 'nowhere' is invalid: Wrong HTTP URL"),
        ([[button(copy_text={"text": "x" * 256})]], "ok"),
        ([[button(copy_text={"text": "x" * 257})]], "BUTTON_COPY_TEXT_INVALID"),
        ([[button(text="x" * 200, callback_data="d")]] * 60, "reply markup is too long"),
    ],
)  # fmt: skip
def test_inline_keyboards_are_held_to_every_rule(raw: Raw, rows: list[Any], outcome: str) -> None:
    answer = said(raw("sendMessage", chat_id=MONA, text="x", reply_markup={"inline_keyboard": rows}))
    assert answer.lower() == outcome.lower()


def test_a_button_does_one_thing(raw: Raw) -> None:
    both = {"inline_keyboard": [[button(callback_data="d", url="https://t.me/x")]]}
    assert "exactly one of the action fields" in said(raw("sendMessage", chat_id=MONA, text="x", reply_markup=both))


@pytest.mark.parametrize(
    ("markup", "outcome"),
    [
        ("{", "can't parse reply keyboard markup JSON object"),
        ("[]", "object expected as reply markup"),
        ('{"keyboard": [["a"], [{"text": "b"}]], "resize_keyboard": true}', "ok"),
        ('{"keyboard": [["a"]], "resize_keyboard": "yes"}', 'field "resize_keyboard" must be of type Boolean'),
        ('{"remove_keyboard": true}', "ok"),
        ('{"force_reply": true, "input_field_placeholder": "' + "x" * 64 + '"}', "ok"),
        ('{"force_reply": true, "input_field_placeholder": "' + "x" * 65 + '"}', "input field placeholder is too long"),
        ('{"inline_keyboard": []}', "ok"),
    ],
)
def test_reply_markup_is_read_strictly(raw: Raw, markup: str, outcome: str) -> None:
    assert said(raw("sendMessage", chat_id=MONA, text="x", reply_markup=markup)) == outcome


async def test_commands_are_named_and_described_within_bounds(bot: Bot) -> None:
    async def outcome(*commands: tuple[str, str]) -> str:
        try:
            await bot.set_my_commands([BotCommand(name, text) for name, text in commands])
        except BadRequest as error:
            return error.message
        return "ok"

    assert await outcome(("a_1" + "z" * 29, "d" * 256)) == "ok"
    assert await outcome(("z" * 33, "d")) == "Command length must not exceed 32"
    assert await outcome(("", "d")) == "Command must be non-empty"
    assert await outcome(("Upper", "d")) == "Bot_command_invalid"
    assert await outcome(("هدف", "d")) == "Bot_command_invalid"
    assert await outcome(("a", "")) == "Command description must be non-empty"
    assert await outcome(("a", "d" * 257)) == "Command description length must not exceed 256"
    assert await outcome(*[(f"c{n}", "d") for n in range(100)]) == "ok"
    assert await outcome(*[(f"c{n}", "d") for n in range(101)]) == "Bot_commands_too_much"


async def test_commands_are_kept_by_scope_and_language(bot: Bot) -> None:
    scope = BotCommandScopeChat(MONA)
    await bot.set_my_commands([BotCommand("goals", "أهدافي")], scope=scope, language_code="ar")
    assert [command.description for command in await bot.get_my_commands(scope, "ar")] == ["أهدافي"]
    assert await bot.get_my_commands() == ()
    await bot.delete_my_commands(scope, "ar")
    assert await bot.get_my_commands(scope, "ar") == ()
    for wrong, match in (
        ({"language_code": "arabic"}, "Invalid language code specified"),
        ({"scope": BotCommandScopeChat(999)}, "Chat not found"),
        ({"scope": BotCommandScopeChatMember(MONA, MONA)}, "Can't use the scope chat_member in private chats"),
    ):
        with pytest.raises(BadRequest, match=match):
            await bot.set_my_commands([("a", "b")], **wrong)


async def test_the_profile_is_short(bot: Bot) -> None:
    for set_text, longest in (
        (bot.set_my_description, LIMITS.description),
        (bot.set_my_short_description, LIMITS.short_description),
        (bot.set_my_name, LIMITS.name),
    ):
        assert await set_text("د" * longest, language_code="ar")
        with pytest.raises(BadRequest, match="is too long"):
            await set_text("د" * (longest + 1))
    assert (await bot.get_my_description("ar")).description == "د" * 512
    assert (await bot.get_my_short_description("en")).short_description == ""
    assert (await bot.get_my_name()).name == "Hadaf"
    assert await bot.set_chat_menu_button(MONA, MenuButtonCommands())
    assert (await bot.get_chat_menu_button(MONA)).type == "commands"


def png(width: int, height: int, filling: int = 0) -> bytes:
    """Make the head of a PNG of this size, weighing so many bytes more."""

    def chunk(name: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", bytes(filling)) + chunk(b"IEND", b"")


async def test_photos_have_a_size_a_shape_and_a_weight(bot: Bot) -> None:
    empty = len(png(100, 100))
    for picture in (png(9000, 1000), png(2000, 100), png(100, 100, LIMITS.photo_bytes - empty)):
        assert (await bot.send_photo(MONA, picture)).photo
    for picture, match in (
        (png(9000, 1001), "Photo_invalid_dimensions"),
        (png(2001, 100), "Photo_invalid_dimensions"),
        (png(100, 100, LIMITS.photo_bytes - empty + 1), "is too big for a photo"),
        (b"no picture", "Image_process_failed"),
        (b"", "File must be non-empty"),
    ):
        with pytest.raises(BadRequest, match=match):
            await bot.send_photo(MONA, picture)


async def test_documents_weigh_at_most_50_mb_and_come_back_up_to_20(bot: Bot, telegram: FakeTelegram) -> None:
    sent = await bot.send_document(MONA, b"a,b\n1,2\n", filename="plan.csv", caption="<b>c</b>", parse_mode="HTML")
    assert sent.document
    assert (sent.document.file_name, sent.document.mime_type, sent.caption) == ("plan.csv", "text/csv", "c")
    assert bytes(await (await sent.document.get_file()).download_as_bytearray()) == b"a,b\n1,2\n"
    assert (await bot.send_document(MONA, sent.document.file_id)).document == sent.document
    heavy = await bot.send_document(MONA, bytes(LIMITS.document_bytes), filename="heavy.bin")
    assert heavy.document
    with pytest.raises(BadRequest, match="File is too big"):
        await heavy.document.get_file()
    with pytest.raises(NetworkError, match="Request Entity Too Large"):
        await bot.send_document(MONA, bytes(LIMITS.document_bytes + 1), filename="heavier.bin")
    for wrong, match in ((b"", "File must be non-empty"), ("nothing-known", "Wrong remote file identifier specified")):
        with pytest.raises(BadRequest, match=match):
            await bot.send_document(MONA, wrong)
    assert len(telegram.chat(MONA).from_bot) == 3


async def test_captions_have_at_most_1024_units(bot: Bot) -> None:
    sent = await bot.send_document(MONA, b"x", caption=f"<i>{'😀' * 512}</i>", parse_mode="HTML")
    assert utf16(sent.caption or "") == 1024
    with pytest.raises(BadRequest, match="Message caption is too long"):
        await bot.send_document(MONA, b"x", caption="x" * 1025)
    with pytest.raises(BadRequest, match="Media_caption_too_long"):
        await sent.edit_caption("x" * 1025)
    assert await sent.edit_caption("x" * 1024)
    with pytest.raises(BadRequest, match="There is no text in the message to edit"):
        await sent.edit_text("x")
