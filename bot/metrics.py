"""What is counted for the operator. Labels are words from the code, never anything that a person wrote or is."""

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4

CONTENT_TYPE = CONTENT_TYPE_PLAIN_0_0_4


class Metrics:
    """One program's figures."""

    def __init__(self) -> None:
        self.registry = CollectorRegistry()
        self.updates = Counter(
            "loftesbot_updates",
            "Updates from Telegram: taken, repeated, set_aside.",
            ["outcome"],
            registry=self.registry,
        )
        self.turn_seconds = Histogram(
            "loftesbot_turn_seconds",
            "From an update's arrival until its effects are committed.",
            registry=self.registry,
        )
        self.messages = Counter(
            "loftesbot_messages", "Attempts to send, by kind and result.", ["kind", "result"], registry=self.registry
        )
        self.ambiguous = Counter(
            "loftesbot_ambiguous_sends",
            "Sends whose outcome is unknown: each may double one message.",
            registry=self.registry,
        )
        self.outbox = Gauge("loftesbot_outbox_messages", "Messages in the outbox.", ["state"], registry=self.registry)
        self.reports = Gauge("loftesbot_reports", "Stored reports.", registry=self.registry)
        self.set_aside = Gauge(
            "loftesbot_set_aside", "Updates set aside for a person to look at.", registry=self.registry
        )
        self.digests = Counter(
            "loftesbot_digests",
            "Digests that were due: delivered, failed, skipped after downtime.",
            ["outcome"],
            registry=self.registry,
        )
        self.last_digest = Gauge(
            "loftesbot_last_digest_seconds",
            "How long ago the newest delivered digest was due.",
            registry=self.registry,
        )

    def exposed(self) -> bytes:
        """All figures in the text format of Prometheus."""
        return generate_latest(self.registry)
