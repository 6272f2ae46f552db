"""The client of Dateline: who did what to whom, where and when, and which article says so.

    from dateline import Dateline

    with Dateline() as client:
        for event in client.events.list(q="Haftar", country="LY"):
            print(event.date.start, event.title)

`Dateline` is for programs that wait, `AsyncDateline` for those that await; their methods are the
same. What they answer with is in `dateline.models`. Whatever goes wrong is a `DatelineError`.
"""

from . import async_resources, filters, models, resources, values
from ._async import AsyncPager, AsyncStream
from ._errors import (
    APIError,
    AuthenticationError,
    BadRequestError,
    ConfigurationError,
    ConflictError,
    ConnectionError,
    ContentTooLargeError,
    DatelineError,
    GoneError,
    NotFoundError,
    NotModifiedError,
    PermissionDeniedError,
    PreconditionFailedError,
    PreconditionRequiredError,
    RateLimitError,
    ServerError,
    TimeoutError,
    UnexpectedResponseError,
    ValidationError,
)
from ._mirror import (
    AsyncMirrorStore,
    MirrorStore,
    async_mirror,
    async_sync,
    mirror,
    sync,
)
from ._operation import Omit, RequestOptions, omit
from ._page import Page
from ._plan import RawResponse, RequestInfo, ResponseInfo, RetryInfo
from ._quotes import QuotePlace, cut_quote, to_code_points, to_utf16
from ._sync import Pager, Stream
from ._version import __version__
from .async_resources import AsyncDateline
from .resources import Dateline

__all__ = [
    "Dateline",
    "AsyncDateline",
    "APIError",
    "async_resources",
    "async_mirror",
    "async_sync",
    "AsyncMirrorStore",
    "AsyncPager",
    "AsyncStream",
    "AuthenticationError",
    "BadRequestError",
    "ConfigurationError",
    "ConflictError",
    "ConnectionError",
    "ContentTooLargeError",
    "cut_quote",
    "DatelineError",
    "filters",
    "GoneError",
    "mirror",
    "MirrorStore",
    "models",
    "NotFoundError",
    "NotModifiedError",
    "Omit",
    "omit",
    "resources",
    "Page",
    "Pager",
    "PermissionDeniedError",
    "QuotePlace",
    "PreconditionFailedError",
    "PreconditionRequiredError",
    "RateLimitError",
    "RawResponse",
    "RequestInfo",
    "ResponseInfo",
    "RetryInfo",
    "RequestOptions",
    "ServerError",
    "Stream",
    "sync",
    "TimeoutError",
    "to_code_points",
    "to_utf16",
    "UnexpectedResponseError",
    "ValidationError",
    "values",
    "__version__",
]
