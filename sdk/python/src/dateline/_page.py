"""A page of a list."""

from __future__ import annotations

from typing import Generic, TypeVar

from ._base import Model
from .models import PageInfo

T = TypeVar("T")


class Page(Model, Generic[T]):
    """A page of a list."""

    data: list[T]
    """The items of this page."""
    page: PageInfo
    """Where the page stands in the list, and the cursor of the next one."""
