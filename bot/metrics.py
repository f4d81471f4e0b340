"""What is counted for the operator. Labels are words from the code, never anything that a person wrote or is."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, Metric, generate_latest
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4

CONTENT_TYPE = CONTENT_TYPE_PLAIN_0_0_4


class Metrics:
    """One bot's figures."""

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

        self.up = Gauge(
            "loftesbot_up",
            "Whether the bot is served: Telegram knows it, and its work goes on.",
            registry=self.registry,
        )


@dataclass(slots=True, eq=False)
class Board:
    """The figures of all bots of a program, each under its municipality's name."""

    bots: dict[str, Metrics] = field(default_factory=dict)

    def collect(self) -> Iterator[Metric]:
        """Each figure once, with a sample for each municipality; prometheus_client asks for it."""
        joined: dict[str, Metric] = {}
        for municipality, metrics in self.bots.items():
            for metric in metrics.registry.collect():
                whole = joined.setdefault(metric.name, Metric(metric.name, metric.documentation, metric.type))
                for sample in metric.samples:
                    labels = {"municipality": municipality, **sample.labels}
                    whole.add_sample(sample.name, labels, sample.value)
        yield from joined.values()

    def exposed(self) -> bytes:
        """All figures in the text format of Prometheus."""
        registry = CollectorRegistry(auto_describe=False)
        registry.register(self)
        return generate_latest(registry)
