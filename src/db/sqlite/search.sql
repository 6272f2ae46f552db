-- Full-text search, the map index, and the rows by which lists of a resource are filtered. The search indexes are fed with folded
-- words (src/common/words.ts) at the end of each write (src/db/query/searched.ts), and hold no text; rows that are deleted leave
-- them by triggers, which also keep the map and those rows when a resource changes. Those of a new one are put in by code
-- (src/db/side-lists.ts). A list that another program has damaged counts as empty.
CREATE VIRTUAL TABLE articles_search USING fts5(title, summary, body, content='', contentless_delete=1, tokenize='ascii');
--> statement-breakpoint
CREATE TRIGGER articles_search_delete AFTER DELETE ON articles BEGIN
  DELETE FROM articles_search WHERE rowid = old.seq;
END;
--> statement-breakpoint
CREATE VIRTUAL TABLE actors_search USING fts5(names, content='', contentless_delete=1, tokenize='ascii');
--> statement-breakpoint
CREATE TRIGGER actors_search_delete AFTER DELETE ON actors BEGIN
  DELETE FROM actors_search WHERE rowid = old.seq;
END;
--> statement-breakpoint
CREATE VIRTUAL TABLE events_search USING fts5(title, summary, place, content='', contentless_delete=1, tokenize='ascii');
--> statement-breakpoint
CREATE TRIGGER events_search_delete AFTER DELETE ON events BEGIN
  DELETE FROM events_search WHERE rowid = old.seq;
END;
--> statement-breakpoint
INSERT INTO articles_search(articles_search, rank) VALUES ('rank', 'bm25(5.0, 2.0, 1.0)');
--> statement-breakpoint
INSERT INTO events_search(events_search, rank) VALUES ('rank', 'bm25(4.0, 1.0, 2.0)');
--> statement-breakpoint
CREATE VIRTUAL TABLE events_map USING rtree(seq, west, east, south, north);
--> statement-breakpoint
CREATE TRIGGER events_map_delete AFTER DELETE ON events WHEN old.latitude IS NOT NULL BEGIN
  DELETE FROM events_map WHERE seq = old.seq;
END;
--> statement-breakpoint
CREATE TRIGGER events_map_update AFTER UPDATE OF latitude, longitude ON events
WHEN old.latitude IS NOT new.latitude OR old.longitude IS NOT new.longitude BEGIN
  DELETE FROM events_map WHERE seq = old.seq;
  INSERT INTO events_map(seq, west, east, south, north) SELECT new.seq, new.longitude, new.longitude, new.latitude, new.latitude WHERE new.latitude IS NOT NULL;
END;
--> statement-breakpoint
CREATE TRIGGER articles_lists_update AFTER UPDATE OF tags, authors, published_at ON articles
WHEN old.tags IS NOT new.tags OR old.authors IS NOT new.authors OR old.published_at IS NOT new.published_at BEGIN
  DELETE FROM article_tags WHERE tag IN (SELECT value FROM json_each(iif(json_valid(old.tags), old.tags, '[]'))) AND published_at = old.published_at AND id_order = old.id_order AND article_seq = old.seq;
  DELETE FROM article_authors WHERE author IN (SELECT value FROM json_each(iif(json_valid(old.authors), old.authors, '[]'))) AND published_at = old.published_at AND id_order = old.id_order AND article_seq = old.seq;
  INSERT OR IGNORE INTO article_tags(tag, published_at, id_order, article_seq) SELECT value, new.published_at, new.id_order, new.seq FROM json_each(iif(json_valid(new.tags), new.tags, '[]'));
  INSERT OR IGNORE INTO article_authors(author, published_at, id_order, article_seq) SELECT value, new.published_at, new.id_order, new.seq FROM json_each(iif(json_valid(new.authors), new.authors, '[]'));
END;
--> statement-breakpoint
CREATE TRIGGER articles_lists_delete AFTER DELETE ON articles BEGIN
  DELETE FROM article_tags WHERE tag IN (SELECT value FROM json_each(iif(json_valid(old.tags), old.tags, '[]'))) AND published_at = old.published_at AND id_order = old.id_order AND article_seq = old.seq;
  DELETE FROM article_authors WHERE author IN (SELECT value FROM json_each(iif(json_valid(old.authors), old.authors, '[]'))) AND published_at = old.published_at AND id_order = old.id_order AND article_seq = old.seq;
END;
--> statement-breakpoint
CREATE TRIGGER actors_lists_update AFTER UPDATE OF tags, sectors, name_key ON actors
WHEN old.tags IS NOT new.tags OR old.sectors IS NOT new.sectors OR old.name_key IS NOT new.name_key BEGIN
  DELETE FROM actor_tags WHERE tag IN (SELECT value FROM json_each(iif(json_valid(old.tags), old.tags, '[]'))) AND name_key = old.name_key AND id_order = old.id_order AND actor_seq = old.seq;
  DELETE FROM actor_sectors WHERE sector IN (SELECT value FROM json_each(iif(json_valid(old.sectors), old.sectors, '[]'))) AND name_key = old.name_key AND id_order = old.id_order AND actor_seq = old.seq;
  INSERT OR IGNORE INTO actor_tags(tag, name_key, id_order, actor_seq) SELECT value, new.name_key, new.id_order, new.seq FROM json_each(iif(json_valid(new.tags), new.tags, '[]'));
  INSERT OR IGNORE INTO actor_sectors(sector, name_key, id_order, actor_seq) SELECT value, new.name_key, new.id_order, new.seq FROM json_each(iif(json_valid(new.sectors), new.sectors, '[]'));
END;
--> statement-breakpoint
CREATE TRIGGER actors_lists_delete AFTER DELETE ON actors BEGIN
  DELETE FROM actor_tags WHERE tag IN (SELECT value FROM json_each(iif(json_valid(old.tags), old.tags, '[]'))) AND name_key = old.name_key AND id_order = old.id_order AND actor_seq = old.seq;
  DELETE FROM actor_sectors WHERE sector IN (SELECT value FROM json_each(iif(json_valid(old.sectors), old.sectors, '[]'))) AND name_key = old.name_key AND id_order = old.id_order AND actor_seq = old.seq;
END;
--> statement-breakpoint
CREATE TRIGGER events_lists_update AFTER UPDATE OF tags, contexts, codes, date_start ON events
WHEN old.tags IS NOT new.tags OR old.contexts IS NOT new.contexts OR old.codes IS NOT new.codes OR old.date_start IS NOT new.date_start BEGIN
  DELETE FROM event_tags WHERE tag IN (SELECT value FROM json_each(iif(json_valid(old.tags), old.tags, '[]'))) AND date_start = old.date_start AND id_order = old.id_order AND event_seq = old.seq;
  DELETE FROM event_contexts WHERE context IN (SELECT value FROM json_each(iif(json_valid(old.contexts), old.contexts, '[]'))) AND date_start = old.date_start AND id_order = old.id_order AND event_seq = old.seq;
  DELETE FROM event_codes WHERE code IN (SELECT value ->> 'code' FROM json_each(iif(json_valid(old.codes), old.codes, '[]'))) AND date_start = old.date_start AND id_order = old.id_order AND event_seq = old.seq;
  INSERT OR IGNORE INTO event_tags(tag, date_start, id_order, event_seq) SELECT value, new.date_start, new.id_order, new.seq FROM json_each(iif(json_valid(new.tags), new.tags, '[]'));
  INSERT OR IGNORE INTO event_contexts(context, date_start, id_order, event_seq) SELECT value, new.date_start, new.id_order, new.seq FROM json_each(iif(json_valid(new.contexts), new.contexts, '[]'));
  INSERT OR IGNORE INTO event_codes(code, date_start, id_order, event_seq, scheme) SELECT value ->> 'code', new.date_start, new.id_order, new.seq, value ->> 'scheme' FROM json_each(iif(json_valid(new.codes), new.codes, '[]'));
END;
--> statement-breakpoint
CREATE TRIGGER events_lists_delete AFTER DELETE ON events BEGIN
  DELETE FROM event_tags WHERE tag IN (SELECT value FROM json_each(iif(json_valid(old.tags), old.tags, '[]'))) AND date_start = old.date_start AND id_order = old.id_order AND event_seq = old.seq;
  DELETE FROM event_contexts WHERE context IN (SELECT value FROM json_each(iif(json_valid(old.contexts), old.contexts, '[]'))) AND date_start = old.date_start AND id_order = old.id_order AND event_seq = old.seq;
  DELETE FROM event_codes WHERE code IN (SELECT value ->> 'code' FROM json_each(iif(json_valid(old.codes), old.codes, '[]'))) AND date_start = old.date_start AND id_order = old.id_order AND event_seq = old.seq;
END;
--> statement-breakpoint
INSERT INTO `feed` (`id`, `epoch`, `position`, `hash`) VALUES (1, lower(hex(randomblob(8))), 0, zeroblob(32));
