"""What all models have in common."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from pydantic import BaseModel, ConfigDict

_HUMPS = re.compile(r"_([a-z0-9])")


def camel(name: str) -> str:
    """The name on the wire of an attribute: `image_url` is `imageUrl`, `from_` is `from`."""
    return _HUMPS.sub(lambda match: match[1].upper(), name.rstrip("_"))


class Model(BaseModel):
    """What the service answers with. What this version does not know is kept in `model_extra`."""

    model_config = ConfigDict(
        alias_generator=camel,
        populate_by_name=True,
        extra="allow",
        protected_namespaces=(),
        # Most programs use a few of the models.
        defer_build=True,
    )


class RequestModel(Model):
    """What the service is sent: only the attributes that were given, `None` among them.

    It can be given to a method whole: `client.articles.create(**article)`.
    """

    model_config = ConfigDict(extra="forbid")

    def keys(self) -> Iterable[str]:
        """Names of the attributes that were given."""
        return [name for name in type(self).model_fields if name in self.model_fields_set]

    def __getitem__(self, name: str) -> Any:
        """An attribute by its name."""
        return getattr(self, name)
