"""Compares what a service counts of its events with what its NDJSON export has.

Shares nothing with the service: python3 aggregates.py URL [PAIRS] [BUCKETS] [every filter: 0 or 1]
"""

import json
import random
import sys
import time
from collections import Counter, defaultdict
from datetime import date, timedelta
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import urlopen

URL, PAIRS, BUCKETS, EVERY = sys.argv[1], *(int(n) for n in (sys.argv[2:] + ['20', '1000', '1'])[:3])
TRIES = 30
draw = random.Random(17)
faults, buckets, compared = [], [], Counter()


def read(path, query):
    # A busy machine answers 503 until it has a worker process: asked again, it gives what was asked for.
    for rest in reversed(range(TRIES)):
        try:
            with urlopen(f'{URL}{path}?{urlencode(query, doseq=True)}') as answer:
                return answer.read().decode()
        except HTTPError as error:
            if error.code not in (503, 504) or rest == 0:
                raise
            time.sleep(int(error.headers.get('Retry-After', 1)))


def get(path, query):
    return json.loads(read(path, query))


def same(what, query, told, right):
    compared[what] += 1
    if told != right:
        faults.append(f'{what} {query}: told {str(told)[:400]}, but it is {str(right)[:400]}')


def about(one, other):
    return one == other or (one is not None and other is not None and abs(one - other) < 1e-4)


def unique(values):
    return {value for value in values if value is not None}


def taking(event, role=None):
    return unique(p['actor']['id'] for p in event['participants'] if role in (None, p['role']))


def place(event, name):
    return (event['location'] or {}).get(name)


def source(article):
    of = article['source'] or {}
    return of.get('domain') or of.get('name')


FIELDS = {
    'type': lambda e: unique([e['type']]),
    'mode': lambda e: unique([e['mode']]),
    'quadClass': lambda e: unique([e['quadClass']]),
    'context': lambda e: unique(e['contexts']),
    'code': lambda e: {f"{c['scheme']}:{c['code']}" for c in e['codes']},
    'country': lambda e: unique([place(e, 'country')]),
    'admin1': lambda e: unique([place(e, 'admin1')]),
    'place': lambda e: unique([place(e, 'name')]),
    'precision': lambda e: {e['date']['precision']},
    'status': lambda e: {e['status']},
    'actor': taking,
    'initiator': lambda e: taking(e, 'initiator'),
    'recipient': lambda e: taking(e, 'recipient'),
    'actorType': lambda e: unique(p['actor']['type'] for p in e['participants']),
    'actorCountry': lambda e: unique(p['actor']['country'] for p in e['participants']),
    'source': lambda e: unique(source(l['article']) for l in e['evidence']),
    'tag': lambda e: unique(e['tags']),
    'dataset': lambda e: unique([(e['dataset'] or {}).get('name')]),
}
PRECISIONS = ['day', 'week', 'month', 'year', 'longer']
EXACT = {'day': 1, 'week': 2, 'month': 3, 'quarter': 3, 'year': 4}
AREAS = {'admin2', 'admin1', 'area', 'country', 'sea_or_air'}


def filters_of(events):
    """The parameters of filters, each with a value that some events pass, and the test of an event."""
    one = lambda of: draw.choice(sorted(set().union(*map(of, events))) or [None])
    days = sorted(e['date']['start'] for e in events)
    early, late = days[len(days) // 4], days[3 * len(days) // 4]
    found = {}
    for name, of in FIELDS.items():
        value = one(of)
        if value is None:
            continue
        found[name] = ({name: value}, lambda e, of=of, value=value: value in of(e))
        if name != 'code':
            found[f'-{name}'] = (
                {f'exclude{name[0].upper()}{name[1:]}': value},
                lambda e, of=of, value=value: value not in of(e),
            )
    best = lambda e: (e['fatalities'] or {}).get('best')
    found |= {
        'dateFrom': ({'dateFrom': early}, lambda e: e['date']['end'] >= early),
        'dateTo': ({'dateTo': late}, lambda e: e['date']['start'] <= late),
        'start': (
            {'startFrom': early, 'startTo': late},
            lambda e: early <= e['date']['start'] <= late,
        ),
        'fatalitiesMin': ({'fatalitiesMin': 2}, lambda e: best(e) is not None and best(e) >= 2),
        'fatalitiesMax': ({'fatalitiesMax': 1}, lambda e: best(e) is not None and best(e) <= 1),
        'minArticles': ({'minArticles': 2}, lambda e: e['articleCount'] >= 2),
        'minSources': ({'minSources': 1}, lambda e: e['sourceCount'] >= 1),
        'hasEvidence': ({'hasEvidence': 'true'}, lambda e: e['articleCount'] > 0),
        'hasCoordinates': ({'hasCoordinates': 'true'}, lambda e: place(e, 'latitude') is not None),
        'placePrecision': (
            {'placePrecision': 'exact'},
            lambda e: place(e, 'precision') == 'exact',
        ),
        'bbox': (
            {'bbox': '37.5,47.5,38.5,49'},
            lambda e: place(e, 'latitude') is not None
            and 37.5 <= place(e, 'longitude') <= 38.5
            and 47.5 <= place(e, 'latitude') <= 49,
        ),
    }
    return found


def start_of(day, interval):
    if interval == 'week':
        return day - timedelta(days=day.weekday())
    if interval == 'month':
        return day.replace(day=1)
    if interval == 'quarter':
        return day.replace(month=(day.month - 1) // 3 * 3 + 1, day=1)
    return day.replace(month=1, day=1) if interval == 'year' else day


def next_of(start, interval):
    if interval in ('day', 'week'):
        return start + timedelta(days=1 if interval == 'day' else 7)
    months = {'month': 1, 'quarter': 3, 'year': 12}[interval]
    month = start.month - 1 + months
    return date(start.year + month // 12, month % 12 + 1, 1)


def noted(what, parts):
    buckets.extend((what, part['filter'], part['count']) for part in parts)


def check_facets(events, query):
    for some in (list(FIELDS)[:9], list(FIELDS)[9:]):
        for facet in get('/v1/events/facets', {**query, 'facet': some, 'facetLimit': 100})['data']:
            of = FIELDS[facet['facet']]
            counts = Counter(value for e in events for value in of(e))
            right = sorted(counts.items(), key=lambda item: (-item[1], item[0].encode()))
            told = [(one['value'], one['count']) for one in facet['values']]
            same(f"facet {facet['facet']}", query, told, right[:100])
            same('missing', query, facet['missing'], sum(not of(e) for e in events))
            same('more', query, facet['more'], len(right) > 100)
            noted(f"facet {facet['facet']}", facet['values'])


def check_timeline(events, query, interval, dates, metric):
    if any(name in query for name in ('dateFrom', 'dateTo', 'startFrom')):
        return
    asked = {**query, 'interval': interval, 'dates': dates, 'metric': metric}
    told = get('/v1/events/timeline', asked)
    finer = set(PRECISIONS[: EXACT[interval]])
    some = [e for e in events if dates != 'exact' or e['date']['precision'] in finer]
    rows, values = Counter(), defaultdict(float)
    for event in some:
        first, last = (date.fromisoformat(event['date'][name]) for name in ('start', 'end'))
        worth = 1 if metric == 'events' else (event['fatalities'] or {}).get('best') or 0
        days = (last - first).days + 1
        at = start_of(first, interval)
        while at <= (last if dates == 'spread' else first):
            after = next_of(at, interval)
            inside = (min(last + timedelta(days=1), after) - max(first, at)).days
            rows[at] += 1
            values[at] += worth * (inside / days if dates == 'spread' else 1)
            at = after
    right, at = [], min(rows, default=None)
    while at is not None and at <= max(rows):
        right.append((at.isoformat(), rows[at], values[at]))
        at = next_of(at, interval)
    data = [(one['start'], one['count'], one['value']) for one in told['data']]
    isRight = len(data) == len(right) and all(
        a[:2] == b[:2] and about(a[2], b[2]) for a, b in zip(data, right)
    )
    same(f'timeline {interval} {dates} {metric}', query, data if not isRight else None, right if not isRight else None)
    coarse = sum(e['date']['precision'] not in finer for e in events)
    same('imprecise', asked, told['imprecise']['count'], coarse)
    noted(f'timeline {interval} {dates}', told['data'] + [told['imprecise']])


def check_pivot(events, query, rows, columns):
    table = get('/v1/events/pivot', {**query, 'rows': rows, 'columns': columns, 'measure': 'fatalities'})
    of = lambda e, axis: FIELDS[axis](e) if axis in FIELDS else {e['date']['start'][: 4 if axis == 'year' else 7]}
    for row in table['data']:
        for column, cell in zip(table['columns'], row['cells'], strict=True):
            inside = [e for e in events if row['value'] in of(e, rows) and column['value'] in of(e, columns)]
            deaths = sum((e['fatalities'] or {}).get('best') or 0 for e in inside)
            told = (cell['count'], cell['value'])
            same(f'pivot {rows} {columns}', query, told, (len(inside), deaths))
        noted(f'pivot {rows} {columns}', [row, *row['cells']])
    if table['columns'] and not table['more']['rows']:
        all_rows = {value for e in events for value in of(e, rows)}
        same('rows', query, all_rows - {row['value'] for row in table['data']}, set())


def pairs_of(events):
    """The events of each pair of actors: directed from initiators to recipients, or else not."""
    found = defaultdict(list)
    for event in events:
        from_, to = taking(event, 'initiator'), taking(event, 'recipient')
        for one in taking(event):
            for other in taking(event) - {one}:
                acts = one in from_ and other in to
                if acts:
                    found[one, other, True].append(event)
                elif one < other and not (other in from_ and one in to):
                    found[one, other, False].append(event)
    return found


def edge_of(events):
    known = [e['intensity'] for e in events if e['intensity'] is not None]
    return {
        'count': len(events),
        'classes': Counter(e['quadClass'] for e in events if e['quadClass']),
        'intensity': sum(known) / len(known) if known else None,
        'first': min(e['date']['start'] for e in events),
        'last': max(e['date']['end'] for e in events),
    }


def check_edge(what, query, told, right):
    fields = {name: told[name] for name in ('count', 'first', 'last')}
    same(what, query, fields, {name: right[name] for name in fields})
    same(what, query, {c['quadClass']: c['count'] for c in told['quadClasses']}, dict(right['classes']))
    same(what, query, about(told['intensity'], right['intensity']), True)


def check_networks(events, query):
    counts = Counter(actor for e in events for actor in taking(e))
    busiest = sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    pairs = pairs_of(events)
    told = get('/v1/events/network', {**query, 'nodes': 12})['data']
    nodes = [(node['actor']['id'], node['count']) for node in told['nodes']]
    same('nodes', query, nodes, busiest[:12])
    same('more nodes', query, told['more']['nodes'], max(0, len(busiest) - 12))
    shown = {id for id, _ in nodes}
    right = {key: some for key, some in pairs.items() if set(key[:2]) <= shown}
    edges = {(e['source'], e['target'], e['directed']): e for e in told['edges']}
    same('edges', query, sorted(edges), sorted(right))
    for key in edges.keys() & right.keys():
        check_edge('edge', query, edges[key], edge_of(right[key]))
        latest = max(right[key], key=lambda e: (e['date']['start'], e['id']))
        same('latest', query, edges[key]['latest']['id'], latest['id'])
    dyads = get('/v1/events/dyads', {**query, 'limit': 200})
    found = {(d['source']['id'], d['target']['id'], d['directed']): d for d in dyads['data']}
    if not dyads['page']['hasMore']:
        same('dyads', query, sorted(found), sorted(pairs))
    for key, dyad in found.items():
        check_edge('dyad', query, dyad, edge_of(pairs[key]) if key in pairs else defaultdict(lambda: None))
    noted('network', told['nodes'] + told['edges'])
    noted('dyad', dyads['data'])


def check_map(events, query):
    if 'bbox' in query:
        return
    for zoom in (0, 6):
        told = get('/v1/events/clusters', {**query, 'zoom': zoom})['data']
        for name in ('clusters', 'areas'):
            located = [
                e
                for e in events
                if place(e, 'latitude') is not None and (place(e, 'precision') in AREAS) == (name == 'areas')
            ]
            same(f'all {name}', query, sum(one['count'] for one in told[name]), len(located))
            for one in told[name]:
                west, south, east, north = one['bbox']
                inside = [
                    e
                    for e in located
                    if west <= place(e, 'longitude') <= east and south <= place(e, 'latitude') <= north
                ]
                same(name, query, one['count'], len(inside))
            noted(name, told[name])
        if told['unlocated']:
            nowhere = sum(place(e, 'latitude') is None for e in events)
            same('unlocated', query, told['unlocated']['count'], nowhere)


def check(all_events, query, test):
    events = [e for e in all_events if test(e)]
    lines = read('/v1/events/export', {**query, 'format': 'ndjson'}).split('\n')
    same('list', query, sorted(json.loads(line)['id'] for line in lines if line), sorted(e['id'] for e in events))
    check_facets(events, query)
    for dates in ('first', 'spread', 'exact'):
        check_timeline(events, query, draw.choice(['month', 'quarter']), dates, 'events')
        check_timeline(events, query, 'year', dates, 'fatalities')
    check_pivot(events, query, draw.choice(['place', 'admin1', 'type', 'actor']), 'quadClass')
    check_networks(events, query)
    check_map(events, query)


def main():
    lines = read('/v1/events/export', {'format': 'ndjson'}).split('\n')
    events = [json.loads(line) for line in lines if line]
    check(events, {}, lambda e: True)
    filters = filters_of(events)
    if EVERY:
        for query, test in filters.values():
            check(events, query, test)
    for _ in range(PAIRS):
        one, other = draw.sample(sorted(filters), 2)
        (a, passes), (b, too) = filters[one], filters[other]
        if not a.keys() & b.keys():
            check(events, {**a, **b}, lambda e: passes(e) and too(e))
    for what, query, count in draw.sample(buckets, min(BUCKETS, len(buckets))):
        told = get('/v1/events', {**query, 'limit': 1, 'total': 'true'})['page']['total']
        same(f'list of {what}', query, told, count)
    for fault in faults[:20]:
        print(fault)
    print(f'{sum(compared.values())} numbers of {len(events)} events compared, {len(faults)} wrong')
    sys.exit(1 if faults else 0)


main()
