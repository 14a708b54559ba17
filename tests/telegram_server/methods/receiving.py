"""setWebhook, deleteWebhook, getWebhookInfo (getUpdates waits, so it lives in polling); refuses addresses and secrets
that Telegram would not take, except that plain http is taken on loopback."""

# ruff: noqa: EM101, TRY003 - the wording of each refusal is the API's own, and stands where it is given

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from tests.telegram_server.errors import bad_request
from tests.telegram_server.limits import LIMITS
from tests.telegram_server.webhooks import Webhook

from .registry import method

if TYPE_CHECKING:
    from tests.telegram_server.arguments import Arguments
    from tests.telegram_server.world import World

SECRET = re.compile(r"[A-Za-z0-9_-]*")
LOOPBACK = {"127.0.0.1", "localhost", "::1"}
PORTS = {None, 443, 80, 88, 8443}


@dataclass(frozen=True, slots=True)
class Described:
    """A result that comes with a description, as the webhook methods' do."""

    result: object
    description: str


@method("setWebhook")
def set_webhook(world: World, arguments: Arguments) -> Described:
    """Have updates posted to a URL from now on; a running long poll ends with 409. An empty URL removes the webhook."""
    arguments.expect("certificate")
    url = arguments.text("url")
    wanted = Webhook(
        url,
        arguments.text("secret_token"),
        arguments.integer("max_connections", 40, 1, LIMITS.webhook_connections),
        arguments.text("ip_address"),
    )
    if not url:
        return delete_webhook(world, arguments)
    _check(wanted)
    if arguments.has("allowed_updates"):
        world.updates.allow(arguments.parsed("allowed_updates", "can't parse allowed_updates"))
    drop = arguments.boolean("drop_pending_updates")
    if drop:
        world.updates.drop_all()
    now = world.webhook
    same = (now.url, now.secret, now.connections) == (wanted.url, wanted.secret, wanted.connections)
    if same and not drop:
        return Described(result=True, description="Webhook is already set")
    world.webhook = wanted
    world.watch.changed()
    return Described(result=True, description="Webhook was set")


def _check(wanted: Webhook) -> None:
    try:
        parts = urlsplit(wanted.url if "://" in wanted.url else f"https://{wanted.url}")
        host, port = parts.hostname or "", parts.port
    except ValueError:
        raise bad_request("invalid webhook URL specified") from None
    if not host or parts.scheme not in {"http", "https"}:
        raise bad_request("invalid webhook URL specified")
    if host not in LOOPBACK:
        if parts.scheme == "http":
            raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
        if port not in PORTS:
            raise bad_request("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443")
    if len(wanted.secret) > LIMITS.secret_token:
        raise bad_request("secret token is too long")
    if not SECRET.fullmatch(wanted.secret):
        raise bad_request("secret token contains unallowed characters")


@method("deleteWebhook")
def delete_webhook(world: World, arguments: Arguments) -> Described:
    """Go back to polling; what waits is kept unless drop_pending_updates says otherwise."""
    if arguments.boolean("drop_pending_updates"):
        world.updates.drop_all()
    was_set = bool(world.webhook.url)
    world.webhook = Webhook()
    world.watch.changed()
    return Described(result=True, description="Webhook was deleted" if was_set else "Webhook is already deleted")


@method("getWebhookInfo")
def get_webhook_info(world: World, arguments: Arguments) -> dict[str, Any]:
    """Tell the webhook's state: what waits and what went wrong last."""
    del arguments
    return world.webhook.info(world)
