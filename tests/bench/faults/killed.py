"""SIGKILL at random moments, and files that may not grow beyond a limit."""

from __future__ import annotations

import signal
from collections.abc import Iterator

from tests.bench.faults import children
from tests.bench.faults.campaign import Campaign

_NEAR_END = 0.9
"""Share of the time an operation was thought to take, after which a kill that met it says that it takes longer."""


def kills(campaign: Campaign) -> Iterator[None]:
    """One operation after the other, each killed at a random moment."""
    campaign.make_ready()
    while True:
        for name in campaign.names:
            with campaign.fresh(name) as folder:
                after = campaign.chance.random() * campaign.longest[name]
                ended = children.run(name, folder, after=after)
                met = ended.code == -signal.SIGKILL
                # a machine's speed wanders: kills come all over the operation, and few of them after it
                if not met:
                    campaign.longest[name] = (campaign.longest[name] + after) / 2
                elif after > _NEAR_END * campaign.longest[name]:
                    campaign.longest[name] /= _NEAR_END
                campaign.judge("kill", name, f"after {after * 1000:.1f} ms", folder, ended, met=met)
            yield


def limits(campaign: Campaign) -> Iterator[None]:
    """One operation after the other, each cut off at a random size, which a program meets like a full disk."""
    campaign.make_ready()
    while True:
        for name in campaign.names:
            with campaign.fresh(name) as folder:
                # most writes are small: as many limits below a tenth as above
                limit = int(campaign.largest[name] * campaign.chance.random() ** 2)
                ended = children.run(name, folder, limit=limit)
                met = ended.code == children.TOLD
                campaign.judge("limit", name, f"at most {limit} bytes", folder, ended, met=met)
            yield
