-- Full-text search and the map index. The search indexes are fed with folded words (src/common/words.ts) at the end of each
-- write (src/db/query/searched.ts), and hold no text; rows that are deleted leave them by triggers, which also keep the map.
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
CREATE TRIGGER events_map_insert AFTER INSERT ON events WHEN new.latitude IS NOT NULL BEGIN
  INSERT INTO events_map(seq, west, east, south, north) VALUES (new.seq, new.longitude, new.longitude, new.latitude, new.latitude);
END;
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
INSERT INTO `feed` (`id`, `epoch`, `position`, `hash`) VALUES (1, lower(hex(randomblob(8))), 0, zeroblob(32));
