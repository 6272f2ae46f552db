"""Counts what an import of a file has to make, by nothing but Python's csv module.

python3 bench/count.py ucdp-ged|gdelt-events FILE
"""

import csv
import json
import re
import sys

csv.field_size_limit(10**9)


def ucdp_ged(path):
    events, actors, articles = set(), set(), set()
    participants = evidence = 0
    with open(path, encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            if row["id"] == "":
                continue
            events.add(row["id"])
            sides = {row["side_a_new_id"], row["side_b_new_id"]}
            actors |= sides
            participants += len(sides)
            text = row["source_article"].strip()
            if row["number_of_sources"] == "-1":
                cited = {" ".join(text.split())}
            else:
                cited = set()
                for piece in re.split(r'"\s*;\s*"', re.sub(r'^"|"$', "", text)):
                    office, date, headline = re.match(
                        r"(.*?),\s?(\d{4}-\d{2}-\d{2}),(.*)$", piece, re.S
                    ).groups()
                    cited.add((office.strip(), date, headline.strip()))
            articles |= cited
            evidence += len(cited)
    return events, actors, articles, participants, evidence


PLACE, URL = slice(51, 58), 60
VISITS = {"042": (5, 15), "043": (15, 5)}


def gdelt_events(path):
    events, actors, articles = set(), set(), set()
    participants = evidence = 0
    visits = {}
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            actors |= {row[5], row[15]} - {""}
            articles.add(row[URL])
            code = row[26]
            if code in VISITS:
                # Told from either side, it is one event; told twice from one, it is two.
                visitor, host = VISITS[code]
                key = (row[1], *row[PLACE], row[URL], row[visitor], row[host])
                told = visits.setdefault(key, {"042": 0, "043": 0})
                told[code] += 1
                if told[code] <= told["043" if code == "042" else "042"]:
                    continue
            events.add(row[0])
            participants += (row[5] != "") + (row[15] != "")
            evidence += 1
    return events, actors, articles, participants, evidence


kind, path = sys.argv[1:]
names = ("events", "actors", "articles", "participants", "evidence")
found = {"ucdp-ged": ucdp_ged, "gdelt-events": gdelt_events}[kind](path)
counts = [n if isinstance(n, int) else len(n) for n in found]
print(json.dumps(dict(zip(names, counts, strict=True))))
