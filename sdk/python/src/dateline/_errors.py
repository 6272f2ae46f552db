"""What can go wrong."""

from __future__ import annotations

import builtins
import time
from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from typing import Any

import httpx2
from pydantic import ValidationError as InvalidModel
from pydantic_core import from_json

from .models import Problem, ProblemError

_SHOWN_ERRORS = 3


def _again(
    kind: type[DatelineError], args: tuple[Any, ...], state: dict[str, Any]
) -> DatelineError:
    error = kind.__new__(kind, *args)
    error.args = args
    error.__dict__.update(state)
    return error


class DatelineError(Exception):
    """Whatever this package raises. It can be pickled, as what goes between processes is."""

    attempts: int | None = None
    """How many attempts there were; `None` when nothing was sent."""

    def __reduce__(self) -> tuple[Any, ...]:
        return _again, (type(self), self.args, self.__dict__)


class ConfigurationError(DatelineError, ValueError):
    """The client is made in a way that cannot work: trying again would not help."""


class ConnectionError(DatelineError, builtins.ConnectionError):
    """There was no whole answer: refused, reset, or broken off."""


class TimeoutError(ConnectionError, builtins.TimeoutError):
    """An attempt took too long."""


class _AnswerError(DatelineError):
    """An answer that is not what was asked for."""

    status: int
    """The HTTP status."""
    headers: httpx2.Headers
    """The headers of the answer."""
    body: str
    """The body of the answer."""
    request_id: str | None
    """Id of the request, as in the logs of the service."""

    def __init__(self, message: str, status: int, headers: httpx2.Headers, body: str) -> None:
        super().__init__(message)
        self.status = status
        self.headers = headers
        self.body = body
        self.request_id = headers.get("x-request-id")


class UnexpectedResponseError(_AnswerError):
    """A 2xx whose body is not what the contract says."""


class APIError(_AnswerError):
    """An answer that is no 2xx."""

    problem: Problem | None
    """What the service says about it (RFC 9457); `None` when something else answered."""
    errors: list[ProblemError]
    """What is wrong with the request, place by place."""
    retry_after: float | None
    """Seconds to wait before trying again, when the answer says so."""

    def __init__(
        self, status: int, headers: httpx2.Headers, body: str, problem: Problem | None
    ) -> None:
        super().__init__(_message(status, problem), status, headers, body)
        self.problem = problem
        self.errors = (problem.errors or []) if problem else []
        self.retry_after = retry_after(headers)
        if problem and problem.request_id:
            self.request_id = problem.request_id


class NotModifiedError(APIError):
    """304: what `if_none_match` names is still what there is."""


class BadRequestError(APIError):
    """400: a parameter is not known, or has a value that is not allowed."""


class AuthenticationError(APIError):
    """401: the API key is missing or wrong."""


class PermissionDeniedError(APIError):
    """403: the API key does not allow this."""


class NotFoundError(APIError):
    """404: there is no such resource."""


class ConflictError(APIError):
    """409: something stands in the way; `problem.conflicts` says what."""


class GoneError(APIError):
    """410: what was asked for is no longer there."""


class PreconditionFailedError(APIError):
    """412: the resource has changed since it was read."""


class ContentTooLargeError(APIError):
    """413: the body is larger than the service takes."""


class ValidationError(APIError):
    """422: the body is not valid; `errors` have the pointers of the fields."""


class PreconditionRequiredError(APIError):
    """428: the request needs `if_match`."""


class RateLimitError(APIError):
    """429: too many requests; `retry_after` says how long to wait."""


class ServerError(APIError):
    """5xx: the service, or something in front of it, has failed."""


_BY_STATUS: Mapping[int, type[APIError]] = {
    304: NotModifiedError,
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: NotFoundError,
    409: ConflictError,
    410: GoneError,
    412: PreconditionFailedError,
    413: ContentTooLargeError,
    422: ValidationError,
    428: PreconditionRequiredError,
    429: RateLimitError,
}


def api_error(status: int, headers: httpx2.Headers, content: bytes) -> APIError:
    """The error that an answer is."""
    kind = _BY_STATUS.get(status) or (ServerError if status >= 500 else APIError)
    body = content.decode("utf-8", "replace")
    return kind(status, headers, body, _problem(status, headers, content))


def connection_error(request: str, cause: Exception) -> ConnectionError:
    """The error that a failed attempt is."""
    if isinstance(cause, ConnectionError):
        return cause
    if isinstance(cause, (httpx2.TimeoutException, builtins.TimeoutError)):
        return TimeoutError(f"{request} took too long")
    return ConnectionError(f"{request} failed: {cause or type(cause).__name__}")


def retry_after(headers: httpx2.Headers) -> float | None:
    """Seconds that `Retry-After` says, which has a number of them or a date."""
    value = headers.get("retry-after", "").strip()
    if value.isdecimal():
        return float(value)
    try:
        return max(0.0, parsedate_to_datetime(value).timestamp() - time.time())
    except (ValueError, TypeError, OverflowError):
        return None


def _problem(status: int, headers: httpx2.Headers, content: bytes) -> Problem | None:
    if not headers.get("content-type", "").startswith("application/problem+json"):
        return None
    # RFC 9457 lets all members be missing, and gateways make use of it.
    usual = {"type": "about:blank", "title": _phrase(status), "status": status}
    usual |= {"detail": "", "instance": "", "requestId": headers.get("x-request-id", "")}
    try:
        return Problem.model_validate({**usual, **from_json(content)})
    except (InvalidModel, ValueError, TypeError):
        return None


def _phrase(status: int) -> str:
    return httpx2.codes.get_reason_phrase(status)


def _message(status: int, problem: Problem | None) -> str:
    if problem is None:
        return f"{status} {_phrase(status)}".rstrip()
    text = f"{status} {problem.title}"
    if problem.detail:
        text += f": {problem.detail}"
    # The detail says the first of them.
    errors = (problem.errors or [])[1:]
    told = [f"{one.pointer or one.parameter or one.in_} {one.message}" for one in errors]
    if len(told) > _SHOWN_ERRORS:
        told[_SHOWN_ERRORS:] = [f"{len(told) - _SHOWN_ERRORS} more"]
    return " ".join((text + (f" ({'; '.join(told)})" if told else "")).split())
