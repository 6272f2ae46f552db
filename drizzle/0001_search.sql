-- Full-text search and the map index, kept in step with their tables by triggers.
CREATE VIRTUAL TABLE articles_search USING fts5(title, summary, body, content='articles', content_rowid='seq', tokenize='unicode61 remove_diacritics 2');
--> statement-breakpoint
CREATE TRIGGER articles_search_insert AFTER INSERT ON articles BEGIN
  INSERT INTO articles_search(rowid, title, summary, body) VALUES (new.seq, new.title, new.summary, new.body);
END;
--> statement-breakpoint
CREATE TRIGGER articles_search_delete AFTER DELETE ON articles BEGIN
  INSERT INTO articles_search(articles_search, rowid, title, summary, body) VALUES ('delete', old.seq, old.title, old.summary, old.body);
END;
--> statement-breakpoint
CREATE TRIGGER articles_search_update AFTER UPDATE OF title, summary, body ON articles
WHEN old.title IS NOT new.title OR old.summary IS NOT new.summary OR old.body IS NOT new.body BEGIN
  INSERT INTO articles_search(articles_search, rowid, title, summary, body) VALUES ('delete', old.seq, old.title, old.summary, old.body);
  INSERT INTO articles_search(rowid, title, summary, body) VALUES (new.seq, new.title, new.summary, new.body);
END;
--> statement-breakpoint
CREATE VIRTUAL TABLE actors_search USING fts5(names, content='actors', content_rowid='seq', tokenize='unicode61 remove_diacritics 2');
--> statement-breakpoint
CREATE TRIGGER actors_search_insert AFTER INSERT ON actors BEGIN
  INSERT INTO actors_search(rowid, names) VALUES (new.seq, new.names);
END;
--> statement-breakpoint
CREATE TRIGGER actors_search_delete AFTER DELETE ON actors BEGIN
  INSERT INTO actors_search(actors_search, rowid, names) VALUES ('delete', old.seq, old.names);
END;
--> statement-breakpoint
CREATE TRIGGER actors_search_update AFTER UPDATE OF names ON actors
WHEN old.names IS NOT new.names BEGIN
  INSERT INTO actors_search(actors_search, rowid, names) VALUES ('delete', old.seq, old.names);
  INSERT INTO actors_search(rowid, names) VALUES (new.seq, new.names);
END;
--> statement-breakpoint
CREATE VIRTUAL TABLE events_search USING fts5(title, summary, content='events', content_rowid='seq', tokenize='unicode61 remove_diacritics 2');
--> statement-breakpoint
CREATE TRIGGER events_search_insert AFTER INSERT ON events BEGIN
  INSERT INTO events_search(rowid, title, summary) VALUES (new.seq, new.title, new.summary);
END;
--> statement-breakpoint
CREATE TRIGGER events_search_delete AFTER DELETE ON events BEGIN
  INSERT INTO events_search(events_search, rowid, title, summary) VALUES ('delete', old.seq, old.title, old.summary);
END;
--> statement-breakpoint
CREATE TRIGGER events_search_update AFTER UPDATE OF title, summary ON events
WHEN old.title IS NOT new.title OR old.summary IS NOT new.summary BEGIN
  INSERT INTO events_search(events_search, rowid, title, summary) VALUES ('delete', old.seq, old.title, old.summary);
  INSERT INTO events_search(rowid, title, summary) VALUES (new.seq, new.title, new.summary);
END;
--> statement-breakpoint
INSERT INTO articles_search(articles_search, rank) VALUES ('rank', 'bm25(5.0, 2.0, 1.0)');
--> statement-breakpoint
INSERT INTO events_search(events_search, rank) VALUES ('rank', 'bm25(4.0, 1.0)');
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
