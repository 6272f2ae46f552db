import datetime
import json
import os

from client import AuthenticatedClient
from client.api.articles import create_article, update_article
from client.api.events import create_event, get_event, list_events
from client.models import ArticleInput, ArticlePatch, EventDateInput, EventInput, EventType

client = AuthenticatedClient(base_url=os.environ["BASE_URL"], token=os.environ["KEY"])


def say(**line):
    print(json.dumps(line))


page = list_events.sync(client=client, type_=[EventType.CONSULT], country=["LY"])
first = page.data[0]
say(step="list", count=len(page.data), type=str(first.type_))
event = get_event.sync(first.id, client=client)
say(step="get", id=event.id, type=str(event.type_), role=str(event.participants[0].role))
if "LATER" not in os.environ:
    made = create_article.sync(client=client, body=ArticleInput(title="Made by a generated client"))
    say(step="create", title=made.title)
    patched = update_article.sync(
        made.id, client=client, body=ArticlePatch(title="Changed", language=None)
    )
    say(step="patch", title=patched.title)
    body = EventInput(
        title="Wrong",
        type_=EventType.CONSULT,
        date=EventDateInput(
            start=datetime.date(2024, 9, 2), end=datetime.date(2024, 9, 1)
        ),
    )
    wrong = create_event.sync_detailed(client=client, body=body)
    say(step="refuse", status=int(wrong.status_code), pointer=wrong.parsed.errors[0].pointer)
