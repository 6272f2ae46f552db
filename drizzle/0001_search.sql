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
INSERT INTO `feed` (`id`, `epoch`, `position`) VALUES (1, lower(hex(randomblob(8))), 0);
--> statement-breakpoint
-- Checksums of rows, apart from the rows: see src/db/sqlite/seal.ts. What follows from other columns is left out, but for
-- the count of words: where words have no spaces between, another version of Unicode's data may count others.
CREATE INDEX `datasets_seal` ON `datasets` (`seq`, seal(`key`, `name`, `version`, `licence`, `attribution`));
--> statement-breakpoint
CREATE INDEX `sources_seal` ON `sources` (`seq`, seal(`key`, `name`, `domain`, `country`));
--> statement-breakpoint
CREATE INDEX `articles_seal` ON `articles` (`seq`, seal(`id`, `version`, `created_at`, `updated_at`, `external_ids`, `tags`, `dataset_id`, `url`, `title`, `language`, `published_at`, `published_precision`, `source_id`, `authors`, `section`, `genre`, `image_url`, `rights`, `summary`, `body`, `word_count`, `stands_alone`, `status`));
--> statement-breakpoint
CREATE INDEX `mentions_seal` ON `mentions` (`article_id`, seal(`position`, `actor_id`, `count`, `quotes`));
--> statement-breakpoint
CREATE INDEX `actors_seal` ON `actors` (`seq`, seal(`id`, `version`, `created_at`, `updated_at`, `external_ids`, `tags`, `dataset_id`, `type`, `name`, `aliases`, `names`, `country`, `sectors`, `description`, `start_date`, `end_date`));
--> statement-breakpoint
CREATE INDEX `actor_merges_seal` ON `actor_merges` (`id`, seal(`into_id`, `actor_id`));
--> statement-breakpoint
CREATE INDEX `actor_holdings_seal` ON `actor_holdings` (`actor_id`, seal(`kind`, `owner_id`, `key`, `value`));
--> statement-breakpoint
CREATE INDEX `affiliations_seal` ON `affiliations` (`actor_id`, seal(`position`, `target_id`, `type`, `title`, `from_date`, `to_date`));
--> statement-breakpoint
CREATE INDEX `events_seal` ON `events` (`seq`, seal(`id`, `version`, `created_at`, `updated_at`, `external_ids`, `tags`, `dataset_id`, `title`, `type`, `mode`, `contexts`, `codes`, `modality`, `date_start`, `date_end`, `date_precision`, `place_name`, `country`, `admin1`, `admin2`, `latitude`, `longitude`, `place_precision`, `geonames_id`, `fatalities_low`, `fatalities_best`, `fatalities_high`, `fatalities_civilians`, `status`, `confidence`, `summary`));
--> statement-breakpoint
CREATE INDEX `participants_seal` ON `participants` (`event_id`, seal(`position`, `actor_id`, `role`, `side`, `title`));
--> statement-breakpoint
CREATE INDEX `evidence_seal` ON `evidence` (`event_id`, seal(`id`, `position`, `article_id`, `quote`, `start_offset`, `end_offset`, `stance`, `confidence`));
--> statement-breakpoint
CREATE INDEX `idempotency_keys_seal` ON `idempotency_keys` (`created_at`, seal(`key`, `request`, `status`, `headers`, `body`));
--> statement-breakpoint
CREATE INDEX `api_keys_seal` ON `api_keys` (`id`, seal(`name`, `scope`, `digest`, `created_at`, `expires_at`, `revoked_at`, `last_used_at`, `replaced_by_id`));
--> statement-breakpoint
CREATE INDEX `changes_seal` ON `changes` (`position`, seal(`collection`, `resource_id`, `version`, `kind`, `at`, `key_id`, `comment`, `survivor_id`, `undo`));
--> statement-breakpoint
CREATE INDEX `said_seal` ON `said` (`resource_id`, seal(`source`, `name`, `version`, `value`));
--> statement-breakpoint
CREATE INDEX `deleted_names_seal` ON `deleted_names` (`resource_id`, seal(`collection`, `scheme`, `value`));
--> statement-breakpoint
CREATE INDEX `feed_seal` ON `feed` (`id`, seal(`epoch`));
