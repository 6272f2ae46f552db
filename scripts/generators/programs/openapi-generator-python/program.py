import datetime
import json
import os

import openapi_client
from openapi_client import ArticleInput, ArticlePatch, EventDateInput, EventInput, EventType, Problem

configuration = openapi_client.Configuration(host=os.environ["BASE_URL"], access_token=os.environ["KEY"])
client = openapi_client.ApiClient(configuration)
events = openapi_client.EventsApi(client)
articles = openapi_client.ArticlesApi(client)


def say(**line):
    print(json.dumps(line))


page = events.list_events(type=[EventType.CONSULT], country=["LY"])
first = page.data[0]
say(step="list", count=len(page.data), type=first.type)
event = events.get_event(first.id)
say(step="get", id=event.id, role=event.participants[0].role)
if "LATER" not in os.environ:
    made = articles.create_article(ArticleInput(title="Made by a generated client"))
    say(step="create", title=made.title)
    patched = articles.update_article(made.id, ArticlePatch(title="Changed", language=None))
    say(step="patch", title=patched.title)
    date = EventDateInput(start=datetime.date(2024, 9, 2), end=datetime.date(2024, 9, 1))
    try:
        events.create_event(EventInput(title="Wrong", type=EventType.CONSULT, date=date))
    except openapi_client.exceptions.UnprocessableEntityException as error:
        problem = Problem.from_json(error.body)
        say(step="refuse", status=error.status, pointer=problem.errors[0].pointer)
