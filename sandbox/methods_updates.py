"""Methods about updates: polling and the webhook."""

import re
from typing import Any
from urllib.parse import urlsplit

from sandbox.call import Call
from sandbox.errors import bad_request, conflict
from sandbox.webhook import Webhook

SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
LONGEST_POLL = 50
MOST_UPDATES = 100
MOST_CONNECTIONS = 100
USUAL_CONNECTIONS = 40


def remember_allowed(call: Call) -> None:
    """allowed_updates is kept until it is given anew; an empty list is the usual kinds."""
    kinds = call.structure("allowed_updates", "allowed_updates")
    if kinds is None:
        return
    if not isinstance(kinds, list):
        raise bad_request("can't parse allowed_updates: Array expected")
    call.bot.queue.allowed = [str(kind) for kind in kinds]


async def get_updates(call: Call) -> list[dict[str, Any]]:
    """The oldest unconfirmed updates, waiting for one at most `timeout` seconds."""
    if call.bot.active_webhook:
        raise conflict(
            "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
        )
    remember_allowed(call)
    limit = call.integer("limit", MOST_UPDATES)
    limit = limit if 0 < limit <= MOST_UPDATES else MOST_UPDATES
    seconds = min(max(0, call.integer("timeout")), LONGEST_POLL)
    batch = await call.bot.queue.poll(call.integer("offset"), limit, seconds)
    return [update.body for update in batch]


def set_webhook(call: Call) -> bool:
    """Have updates delivered to a URL; an empty one ends it."""
    url = call.text("url").strip()
    if not url:
        return delete_webhook(call)
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.hostname:
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    secret = call.text("secret_token")
    if len(secret) > 256:
        raise bad_request("secret token is too long")
    if secret and not SECRET.fullmatch(secret):
        raise bad_request("secret token contains unallowed characters")
    remember_allowed(call)
    connections = call.integer("max_connections", USUAL_CONNECTIONS)
    connections = min(max(1, connections), MOST_CONNECTIONS)
    _stop(call)
    if call.flag("drop_pending_updates"):
        call.bot.queue.drop_all()
    call.bot.queue.end_polls("terminated by setWebhook request")
    answer = call.telegram.answer_for(call.bot)
    factor = call.telegram.settings.retry_factor
    call.bot.webhook = Webhook(call.bot.queue, url, secret, connections, factor, answer)
    return True


def delete_webhook(call: Call) -> bool:
    """Back to polling."""
    _stop(call)
    if call.flag("drop_pending_updates"):
        call.bot.queue.drop_all()
    return True


def _stop(call: Call) -> None:
    if call.bot.webhook:
        call.bot.webhook.stop()
    call.bot.webhook = None
    for update in call.bot.queue.pending:
        update.due = 0.0


def get_webhook_info(call: Call) -> dict[str, Any]:
    """WebhookInfo, with the last error of a delivery."""
    webhook = call.bot.active_webhook
    info: dict[str, Any] = {
        "url": webhook.url if webhook else "",
        "has_custom_certificate": False,
        "pending_update_count": len(call.bot.queue.pending),
    }
    if webhook:
        info["max_connections"] = webhook.max_connections
        info["ip_address"] = "127.0.0.1"
        if webhook.last_error:
            info["last_error_date"], info["last_error_message"] = webhook.last_error
    if call.bot.queue.allowed:
        info["allowed_updates"] = call.bot.queue.allowed
    return info


METHODS = {
    "getUpdates": get_updates,
    "setWebhook": set_webhook,
    "deleteWebhook": delete_webhook,
    "getWebhookInfo": get_webhook_info,
}
