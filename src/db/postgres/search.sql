-- Full-text search, and the rows by which lists of a resource are filtered. Search is given finished words with their places
-- (src/db/postgres/fulltext.ts) at the end of each write, and its rows go with those of the resources; code puts in the rows
-- of lists of a new resource, and triggers keep them, as on SQLite. The map needs no more than the index on latitude and longitude.
CREATE TABLE articles_search (rowid bigint PRIMARY KEY REFERENCES articles (seq) ON DELETE CASCADE, words tsvector NOT NULL);
--> statement-breakpoint
CREATE TABLE actors_search (rowid bigint PRIMARY KEY REFERENCES actors (seq) ON DELETE CASCADE, words tsvector NOT NULL);
--> statement-breakpoint
CREATE TABLE events_search (rowid bigint PRIMARY KEY REFERENCES events (seq) ON DELETE CASCADE, words tsvector NOT NULL);
--> statement-breakpoint
CREATE INDEX articles_search_words ON articles_search USING gin (words);
--> statement-breakpoint
CREATE INDEX actors_search_words ON actors_search USING gin (words);
--> statement-breakpoint
CREATE INDEX events_search_words ON events_search USING gin (words);
--> statement-breakpoint
CREATE FUNCTION keep_article_lists() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM article_tags WHERE tag = ANY (ARRAY(SELECT json_array_elements_text(old.tags::json))) AND published_at = old.published_at AND id_order = old.id_order AND article_seq = old.seq;
  DELETE FROM article_authors WHERE author = ANY (ARRAY(SELECT json_array_elements_text(old.authors::json))) AND published_at = old.published_at AND id_order = old.id_order AND article_seq = old.seq;
  IF tg_op <> 'DELETE' THEN
    INSERT INTO article_tags (tag, published_at, id_order, article_seq) SELECT value, new.published_at, new.id_order, new.seq FROM json_array_elements_text(new.tags::json) ON CONFLICT DO NOTHING;
    INSERT INTO article_authors (author, published_at, id_order, article_seq) SELECT value, new.published_at, new.id_order, new.seq FROM json_array_elements_text(new.authors::json) ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION keep_actor_lists() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM actor_tags WHERE tag = ANY (ARRAY(SELECT json_array_elements_text(old.tags::json))) AND name_key = old.name_key AND id_order = old.id_order AND actor_seq = old.seq;
  DELETE FROM actor_sectors WHERE sector = ANY (ARRAY(SELECT json_array_elements_text(old.sectors::json))) AND name_key = old.name_key AND id_order = old.id_order AND actor_seq = old.seq;
  IF tg_op <> 'DELETE' THEN
    INSERT INTO actor_tags (tag, name_key, id_order, actor_seq) SELECT value, new.name_key, new.id_order, new.seq FROM json_array_elements_text(new.tags::json) ON CONFLICT DO NOTHING;
    INSERT INTO actor_sectors (sector, name_key, id_order, actor_seq) SELECT value, new.name_key, new.id_order, new.seq FROM json_array_elements_text(new.sectors::json) ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION keep_event_lists() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM event_tags WHERE tag = ANY (ARRAY(SELECT json_array_elements_text(old.tags::json))) AND date_start = old.date_start AND id_order = old.id_order AND event_seq = old.seq;
  DELETE FROM event_contexts WHERE context = ANY (ARRAY(SELECT json_array_elements_text(old.contexts::json))) AND date_start = old.date_start AND id_order = old.id_order AND event_seq = old.seq;
  DELETE FROM event_codes WHERE code = ANY (ARRAY(SELECT value ->> 'code' FROM json_array_elements(old.codes::json))) AND date_start = old.date_start AND id_order = old.id_order AND event_seq = old.seq;
  IF tg_op <> 'DELETE' THEN
    INSERT INTO event_tags (tag, date_start, id_order, event_seq) SELECT value, new.date_start, new.id_order, new.seq FROM json_array_elements_text(new.tags::json) ON CONFLICT DO NOTHING;
    INSERT INTO event_contexts (context, date_start, id_order, event_seq) SELECT value, new.date_start, new.id_order, new.seq FROM json_array_elements_text(new.contexts::json) ON CONFLICT DO NOTHING;
    INSERT INTO event_codes (code, date_start, id_order, event_seq, scheme) SELECT value ->> 'code', new.date_start, new.id_order, new.seq, value ->> 'scheme' FROM json_array_elements(new.codes::json) ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER articles_lists_removed AFTER DELETE ON articles FOR EACH ROW EXECUTE FUNCTION keep_article_lists();
--> statement-breakpoint
CREATE TRIGGER articles_lists_changed AFTER UPDATE OF tags, authors, published_at ON articles FOR EACH ROW WHEN (old.tags IS DISTINCT FROM new.tags OR old.authors IS DISTINCT FROM new.authors OR old.published_at IS DISTINCT FROM new.published_at) EXECUTE FUNCTION keep_article_lists();
--> statement-breakpoint
CREATE TRIGGER actors_lists_removed AFTER DELETE ON actors FOR EACH ROW EXECUTE FUNCTION keep_actor_lists();
--> statement-breakpoint
CREATE TRIGGER actors_lists_changed AFTER UPDATE OF tags, sectors, name_key ON actors FOR EACH ROW WHEN (old.tags IS DISTINCT FROM new.tags OR old.sectors IS DISTINCT FROM new.sectors OR old.name_key IS DISTINCT FROM new.name_key) EXECUTE FUNCTION keep_actor_lists();
--> statement-breakpoint
CREATE TRIGGER events_lists_removed AFTER DELETE ON events FOR EACH ROW EXECUTE FUNCTION keep_event_lists();
--> statement-breakpoint
CREATE TRIGGER events_lists_changed AFTER UPDATE OF tags, contexts, codes, date_start ON events FOR EACH ROW WHEN (old.tags IS DISTINCT FROM new.tags OR old.contexts IS DISTINCT FROM new.contexts OR old.codes IS DISTINCT FROM new.codes OR old.date_start IS DISTINCT FROM new.date_start) EXECUTE FUNCTION keep_event_lists();
--> statement-breakpoint
INSERT INTO feed (id, epoch, position, hash) VALUES (1, substr(md5(random()::text || clock_timestamp()::text), 1, 16), 0, decode(repeat('00', 32), 'hex'));
