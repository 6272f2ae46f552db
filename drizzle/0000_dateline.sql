CREATE TABLE `actor_external_ids` (
	`scheme` text NOT NULL,
	`value` text NOT NULL,
	`actor_seq` integer NOT NULL,
	PRIMARY KEY(`scheme`, `value`),
	FOREIGN KEY (`actor_seq`) REFERENCES `actors`(`seq`) ON UPDATE no action ON DELETE cascade
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `actor_external_ids_actor` ON `actor_external_ids` (`actor_seq`);--> statement-breakpoint
CREATE TABLE `actor_holdings` (
	`actor_id` text NOT NULL,
	`kind` text NOT NULL,
	`owner_id` text NOT NULL,
	`key` text NOT NULL,
	`value` text NOT NULL,
	`sum` integer NOT NULL,
	PRIMARY KEY(`actor_id`, `kind`, `owner_id`, `key`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `actor_merges` (
	`id` text PRIMARY KEY NOT NULL,
	`into_id` text NOT NULL,
	`actor_id` text NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `actor_merges_actor` ON `actor_merges` (`actor_id`);--> statement-breakpoint
CREATE TABLE `actor_name_keys` (
	`key` text NOT NULL,
	`actor_seq` integer NOT NULL,
	PRIMARY KEY(`key`, `actor_seq`),
	FOREIGN KEY (`actor_seq`) REFERENCES `actors`(`seq`) ON UPDATE no action ON DELETE cascade
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `actor_name_keys_actor` ON `actor_name_keys` (`actor_seq`);--> statement-breakpoint
CREATE TABLE `actor_sectors` (
	`sector` text NOT NULL,
	`name_key` text NOT NULL,
	`id_order` integer NOT NULL,
	`actor_seq` integer NOT NULL,
	PRIMARY KEY(`sector`, `name_key`, `id_order`, `actor_seq`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `actor_tags` (
	`tag` text NOT NULL,
	`name_key` text NOT NULL,
	`id_order` integer NOT NULL,
	`actor_seq` integer NOT NULL,
	PRIMARY KEY(`tag`, `name_key`, `id_order`, `actor_seq`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `actors` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`id_order` integer NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`external_ids` text NOT NULL,
	`tags` text NOT NULL,
	`dataset_id` integer,
	`dataset_name_id` integer,
	`type` text NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`aliases` text NOT NULL,
	`names` text NOT NULL,
	`country` text,
	`sectors` text NOT NULL,
	`description` text,
	`start_date` text,
	`end_date` text,
	`event_count` integer NOT NULL,
	`article_count` integer NOT NULL,
	`has_events` integer NOT NULL,
	FOREIGN KEY (`dataset_id`) REFERENCES `datasets`(`seq`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `actors_id_unique` ON `actors` (`id`);--> statement-breakpoint
CREATE INDEX `actors_name` ON `actors` (`name_key`,`id_order`);--> statement-breakpoint
CREATE INDEX `actors_created` ON `actors` (`created_at`,`id_order`);--> statement-breakpoint
CREATE INDEX `actors_updated` ON `actors` (`updated_at`,`id_order`);--> statement-breakpoint
CREATE INDEX `actors_event_count` ON `actors` (`event_count`,`id_order`);--> statement-breakpoint
CREATE INDEX `actors_type` ON `actors` (`type`,`name_key`,`id_order`);--> statement-breakpoint
CREATE INDEX `actors_country` ON `actors` (`country`,`name_key`,`id_order`);--> statement-breakpoint
CREATE INDEX `actors_dataset` ON `actors` (`dataset_name_id`,`name_key`,`id_order`);--> statement-breakpoint
CREATE INDEX `actors_has_events` ON `actors` (`has_events`,`name_key`,`id_order`);--> statement-breakpoint
CREATE TABLE `actors_to_key` (
	`actor_seq` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`actor_seq`) REFERENCES `actors`(`seq`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `affiliations` (
	`actor_seq` integer NOT NULL,
	`position` integer NOT NULL,
	`target_seq` integer NOT NULL,
	`type` text NOT NULL,
	`title` text,
	`from_date` text,
	`to_date` text,
	`actor_name_key` text NOT NULL,
	`actor_order` integer NOT NULL,
	`target_name_key` text NOT NULL,
	`target_order` integer NOT NULL,
	PRIMARY KEY(`actor_seq`, `position`),
	FOREIGN KEY (`actor_seq`) REFERENCES `actors`(`seq`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`target_seq`) REFERENCES `actors`(`seq`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `affiliations_of` ON `affiliations` (`actor_seq`,`target_name_key`,`target_order`,`target_seq`);--> statement-breakpoint
CREATE INDEX `affiliations_to` ON `affiliations` (`target_seq`,`actor_name_key`,`actor_order`,`actor_seq`);--> statement-breakpoint
CREATE TABLE `api_keys` (
	`id` text PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`scope` text NOT NULL,
	`digest` text NOT NULL,
	`created_at` integer NOT NULL,
	`expires_at` integer,
	`revoked_at` integer,
	`last_used_at` integer,
	`replaced_by_id` text,
	`sum` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE TABLE `article_authors` (
	`author` text NOT NULL,
	`published_at` integer NOT NULL,
	`id_order` integer NOT NULL,
	`article_seq` integer NOT NULL,
	PRIMARY KEY(`author`, `published_at`, `id_order`, `article_seq`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `article_bands` (
	`band` integer NOT NULL,
	`is_duplicate` integer NOT NULL,
	`fingerprint_id` integer NOT NULL,
	PRIMARY KEY(`band`, `is_duplicate`, `fingerprint_id`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `article_clusters` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`original_id` text NOT NULL,
	`size` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `article_clusters_original_id_unique` ON `article_clusters` (`original_id`);--> statement-breakpoint
CREATE TABLE `article_external_ids` (
	`scheme` text NOT NULL,
	`value` text NOT NULL,
	`article_seq` integer NOT NULL,
	PRIMARY KEY(`scheme`, `value`),
	FOREIGN KEY (`article_seq`) REFERENCES `articles`(`seq`) ON UPDATE no action ON DELETE cascade
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `article_external_ids_article` ON `article_external_ids` (`article_seq`);--> statement-breakpoint
CREATE TABLE `article_fingerprints` (
	`seq` integer PRIMARY KEY NOT NULL,
	`signature` blob NOT NULL,
	`words` integer NOT NULL,
	FOREIGN KEY (`seq`) REFERENCES `articles`(`seq`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `article_tags` (
	`tag` text NOT NULL,
	`published_at` integer NOT NULL,
	`id_order` integer NOT NULL,
	`article_seq` integer NOT NULL,
	PRIMARY KEY(`tag`, `published_at`, `id_order`, `article_seq`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `articles` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`id_order` integer NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`external_ids` text NOT NULL,
	`tags` text NOT NULL,
	`dataset_id` integer,
	`dataset_name_id` integer,
	`url` text,
	`url_key` text,
	`title` text NOT NULL,
	`language` text,
	`published_at` integer NOT NULL,
	`published_precision` text,
	`source_id` integer,
	`source_name_id` integer,
	`source_domain_id` integer,
	`source_country` text,
	`authors` text NOT NULL,
	`section` text,
	`genre` text NOT NULL,
	`image_url` text,
	`rights` text,
	`word_count` integer,
	`content_hash` blob NOT NULL,
	`has_body` integer NOT NULL,
	`has_event` integer NOT NULL,
	`event_count` integer NOT NULL,
	`stands_alone` integer DEFAULT false NOT NULL,
	`status` text DEFAULT 'published' NOT NULL,
	`cluster_id` integer,
	`is_duplicate` integer DEFAULT false NOT NULL,
	`summary` text,
	`body` text,
	FOREIGN KEY (`dataset_id`) REFERENCES `datasets`(`seq`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`seq`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`cluster_id`) REFERENCES `article_clusters`(`seq`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `articles_id_unique` ON `articles` (`id`);--> statement-breakpoint
CREATE INDEX `articles_url` ON `articles` (`url_key`);--> statement-breakpoint
CREATE INDEX `articles_published` ON `articles` (`published_at`,`id_order`);--> statement-breakpoint
CREATE INDEX `articles_created` ON `articles` (`created_at`,`id_order`);--> statement-breakpoint
CREATE INDEX `articles_updated` ON `articles` (`updated_at`,`id_order`);--> statement-breakpoint
CREATE INDEX `articles_source_name` ON `articles` (`source_name_id`,`published_at`,`id_order`) WHERE "articles"."source_name_id" is not null;--> statement-breakpoint
CREATE INDEX `articles_source_domain` ON `articles` (`source_domain_id`,`published_at`,`id_order`);--> statement-breakpoint
CREATE INDEX `articles_source_name_language` ON `articles` (`source_name_id`,`language`,`published_at`,`id_order`) WHERE "articles"."source_name_id" is not null;--> statement-breakpoint
CREATE INDEX `articles_source_domain_language` ON `articles` (`source_domain_id`,`language`,`published_at`,`id_order`);--> statement-breakpoint
CREATE INDEX `articles_source_country` ON `articles` (`source_country`,`published_at`,`id_order`) WHERE "articles"."source_country" is not null;--> statement-breakpoint
CREATE INDEX `articles_language` ON `articles` (`language`,`published_at`,`id_order`);--> statement-breakpoint
CREATE INDEX `articles_section` ON `articles` (`section`,`published_at`,`id_order`) WHERE "articles"."section" is not null;--> statement-breakpoint
CREATE INDEX `articles_genre` ON `articles` (`genre`,`published_at`,`id_order`);--> statement-breakpoint
CREATE INDEX `articles_dataset` ON `articles` (`dataset_name_id`,`published_at`,`id_order`) WHERE "articles"."dataset_name_id" is not null;--> statement-breakpoint
CREATE INDEX `articles_has_body` ON `articles` (`has_body`,`published_at`,`id_order`);--> statement-breakpoint
CREATE INDEX `articles_has_event` ON `articles` (`has_event`,`published_at`,`id_order`);--> statement-breakpoint
CREATE INDEX `articles_cluster` ON `articles` (`cluster_id`,`published_at`,`id_order`) WHERE "articles"."cluster_id" is not null;--> statement-breakpoint
CREATE INDEX `articles_duplicate` ON `articles` (`is_duplicate`,`published_at`,`id_order`);--> statement-breakpoint
CREATE INDEX `articles_withdrawn` ON `articles` (`published_at`,`id_order`) WHERE "articles"."status" <> 'published';--> statement-breakpoint
CREATE TABLE `articles_to_compare` (
	`article_seq` integer PRIMARY KEY NOT NULL,
	FOREIGN KEY (`article_seq`) REFERENCES `articles`(`seq`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE TABLE `changes` (
	`position` integer PRIMARY KEY NOT NULL,
	`collection` text NOT NULL,
	`resource_id` text NOT NULL,
	`version` integer NOT NULL,
	`kind` text NOT NULL,
	`at` integer NOT NULL,
	`key_id` text,
	`comment` text,
	`survivor_id` text,
	`undo` text,
	`touches` text,
	`state_hash` blob,
	`undo_hash` blob,
	`hash` blob NOT NULL
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `changes_resource` ON `changes` (`resource_id`,`version`);--> statement-breakpoint
CREATE INDEX `changes_collection` ON `changes` (`collection`,`position`);--> statement-breakpoint
CREATE INDEX `changes_deletions` ON `changes` (`collection`,`position`) WHERE "changes"."kind" = 'delete';--> statement-breakpoint
CREATE INDEX `changes_key` ON `changes` (`key_id`,`collection`,`position`) WHERE "changes"."key_id" is not null;--> statement-breakpoint
CREATE INDEX `changes_survivor` ON `changes` (`survivor_id`) WHERE "changes"."survivor_id" is not null;--> statement-breakpoint
CREATE TABLE `datasets` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`key` text NOT NULL,
	`name` text NOT NULL,
	`version` text,
	`licence` text,
	`attribution` text
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `datasets_key_unique` ON `datasets` (`key`);--> statement-breakpoint
CREATE INDEX `datasets_name` ON `datasets` (`name`);--> statement-breakpoint
CREATE TABLE `event_cells` (
	`x` integer NOT NULL,
	`y` integer NOT NULL,
	`area` integer NOT NULL,
	`modality` text NOT NULL,
	`count` integer NOT NULL,
	`west` real NOT NULL,
	`south` real NOT NULL,
	`east` real NOT NULL,
	`north` real NOT NULL,
	PRIMARY KEY(`x`, `y`, `area`, `modality`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `event_codes` (
	`code` text NOT NULL,
	`date_start` text NOT NULL,
	`id_order` integer NOT NULL,
	`event_seq` integer NOT NULL,
	`scheme` text NOT NULL,
	PRIMARY KEY(`code`, `date_start`, `id_order`, `event_seq`, `scheme`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `event_contexts` (
	`context` text NOT NULL,
	`date_start` text NOT NULL,
	`id_order` integer NOT NULL,
	`event_seq` integer NOT NULL,
	PRIMARY KEY(`context`, `date_start`, `id_order`, `event_seq`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `event_counts` (
	`field` text NOT NULL,
	`value` text NOT NULL,
	`modality` text NOT NULL,
	`count` integer NOT NULL,
	PRIMARY KEY(`field`, `value`, `modality`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `event_external_ids` (
	`scheme` text NOT NULL,
	`value` text NOT NULL,
	`event_seq` integer NOT NULL,
	PRIMARY KEY(`scheme`, `value`),
	FOREIGN KEY (`event_seq`) REFERENCES `events`(`seq`) ON UPDATE no action ON DELETE cascade
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `event_external_ids_event` ON `event_external_ids` (`event_seq`);--> statement-breakpoint
CREATE TABLE `event_tags` (
	`tag` text NOT NULL,
	`date_start` text NOT NULL,
	`id_order` integer NOT NULL,
	`event_seq` integer NOT NULL,
	PRIMARY KEY(`tag`, `date_start`, `id_order`, `event_seq`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `events` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`id` text NOT NULL,
	`id_order` integer NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`external_ids` text NOT NULL,
	`tags` text NOT NULL,
	`dataset_id` integer,
	`dataset_name_id` integer,
	`title` text NOT NULL,
	`type` text NOT NULL,
	`mode` text,
	`quad_class` text,
	`intensity` real,
	`contexts` text NOT NULL,
	`codes` text NOT NULL,
	`modality` text NOT NULL,
	`date_start` text NOT NULL,
	`date_end` text NOT NULL,
	`date_precision` text NOT NULL,
	`is_long` integer NOT NULL,
	`place_name` text,
	`country` text,
	`admin1` text,
	`admin2` text,
	`latitude` real,
	`longitude` real,
	`place_precision` text,
	`geonames_id` text,
	`fatalities_low` integer,
	`fatalities_best` integer NOT NULL,
	`fatalities_high` integer,
	`fatalities_civilians` integer,
	`status` text NOT NULL,
	`confidence` real,
	`article_count` integer NOT NULL,
	`original_count` integer DEFAULT 0 NOT NULL,
	`source_count` integer NOT NULL,
	`first_reported_at` integer,
	`has_evidence` integer NOT NULL,
	`summary` text,
	FOREIGN KEY (`dataset_id`) REFERENCES `datasets`(`seq`) ON UPDATE no action ON DELETE no action
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `events_id_unique` ON `events` (`id`);--> statement-breakpoint
CREATE INDEX `events_date` ON `events` (`date_start`,`id_order`,`seq`,`modality`,`status`,`date_precision`,`quad_class`,`type`,`country`,`mode`,`admin1`,`dataset_name_id`);--> statement-breakpoint
CREATE INDEX `events_created` ON `events` (`created_at`,`id_order`);--> statement-breakpoint
CREATE INDEX `events_updated` ON `events` (`updated_at`,`id_order`);--> statement-breakpoint
CREATE INDEX `events_type` ON `events` (`type`,`date_start`,`id_order`);--> statement-breakpoint
CREATE INDEX `events_mode` ON `events` (`mode`,`date_start`,`id_order`);--> statement-breakpoint
CREATE INDEX `events_quad_class` ON `events` (`quad_class`,`date_start`,`id_order`);--> statement-breakpoint
CREATE INDEX `events_admin1` ON `events` (`admin1`,`date_start`,`id_order`);--> statement-breakpoint
CREATE INDEX `events_country` ON `events` (`country`,`date_start`,`id_order`);--> statement-breakpoint
CREATE INDEX `events_precision` ON `events` (`date_precision`,`date_start`,`id_order`);--> statement-breakpoint
CREATE INDEX `events_long` ON `events` (`is_long`,`date_start`,`id_order`);--> statement-breakpoint
CREATE INDEX `events_status` ON `events` (`status`,`date_start`,`id_order`);--> statement-breakpoint
CREATE INDEX `events_dataset` ON `events` (`dataset_name_id`,`date_start`,`id_order`);--> statement-breakpoint
CREATE INDEX `events_has_evidence` ON `events` (`has_evidence`,`date_start`,`id_order`);--> statement-breakpoint
CREATE INDEX `events_fatalities` ON `events` (`fatalities_best`,`id_order`);--> statement-breakpoint
CREATE INDEX `events_intensity` ON `events` (`intensity`,`id_order`);--> statement-breakpoint
CREATE INDEX `events_articles` ON `events` (`article_count`,`id_order`);--> statement-breakpoint
CREATE INDEX `events_place` ON `events` (`latitude`,`longitude`,`modality`,`place_precision`) WHERE "events"."latitude" is not null;--> statement-breakpoint
CREATE INDEX `events_no_place` ON `events` (`modality`) WHERE "events"."latitude" is null;--> statement-breakpoint
CREATE INDEX `events_reported` ON `events` (`first_reported_at`,`id_order`);--> statement-breakpoint
CREATE INDEX `events_not_asserted` ON `events` (`modality`,`date_start`,`id_order`,`type`,`mode`,`quad_class`,`country`,`admin1`,`date_precision`,`status`,`dataset_name_id`) WHERE "events"."modality" <> 'asserted';--> statement-breakpoint
CREATE TABLE `evidence` (
	`id` text NOT NULL,
	`event_seq` integer NOT NULL,
	`position` integer NOT NULL,
	`article_seq` integer NOT NULL,
	`quote` text,
	`start_offset` integer,
	`end_offset` integer,
	`start_utf16` integer,
	`end_utf16` integer,
	`stance` text NOT NULL,
	`confidence` real,
	`date_start` text NOT NULL,
	`id_order` integer NOT NULL,
	`source_name_id` integer,
	`source_domain_id` integer,
	PRIMARY KEY(`event_seq`, `position`),
	FOREIGN KEY (`event_seq`) REFERENCES `events`(`seq`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`article_seq`) REFERENCES `articles`(`seq`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE UNIQUE INDEX `evidence_id_unique` ON `evidence` (`id`);--> statement-breakpoint
CREATE INDEX `evidence_article` ON `evidence` (`article_seq`,`date_start`,`id_order`,`event_seq`);--> statement-breakpoint
CREATE INDEX `evidence_source_name` ON `evidence` (`source_name_id`,`date_start`,`id_order`,`event_seq`);--> statement-breakpoint
CREATE INDEX `evidence_source_domain` ON `evidence` (`source_domain_id`,`date_start`,`id_order`,`event_seq`);--> statement-breakpoint
CREATE TABLE `feed` (
	`id` integer PRIMARY KEY NOT NULL,
	`epoch` text NOT NULL,
	`position` integer NOT NULL,
	`hash` blob NOT NULL,
	`sum` integer
) STRICT;
--> statement-breakpoint
CREATE TABLE `former_names` (
	`collection` text NOT NULL,
	`scheme` text NOT NULL,
	`value` text NOT NULL,
	`resource_id` text NOT NULL,
	PRIMARY KEY(`collection`, `scheme`, `value`, `resource_id`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `former_names_resource` ON `former_names` (`resource_id`);--> statement-breakpoint
CREATE TABLE `idempotency_keys` (
	`key` text PRIMARY KEY NOT NULL,
	`request` text NOT NULL,
	`status` integer NOT NULL,
	`headers` text NOT NULL,
	`body` text,
	`created_at` integer NOT NULL,
	`sum` integer NOT NULL
) STRICT;
--> statement-breakpoint
CREATE INDEX `idempotency_keys_created` ON `idempotency_keys` (`created_at`);--> statement-breakpoint
CREATE TABLE `mentions` (
	`article_seq` integer NOT NULL,
	`position` integer NOT NULL,
	`actor_seq` integer NOT NULL,
	`count` integer NOT NULL,
	`quotes` text NOT NULL,
	`published_at` integer NOT NULL,
	`id_order` integer NOT NULL,
	PRIMARY KEY(`article_seq`, `actor_seq`),
	FOREIGN KEY (`article_seq`) REFERENCES `articles`(`seq`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`actor_seq`) REFERENCES `actors`(`seq`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `mentions_actor` ON `mentions` (`actor_seq`,`published_at`,`id_order`,`article_seq`);--> statement-breakpoint
CREATE TABLE `participants` (
	`event_seq` integer NOT NULL,
	`position` integer NOT NULL,
	`actor_seq` integer NOT NULL,
	`role` text NOT NULL,
	`side` text,
	`title` text,
	`date_start` text NOT NULL,
	`id_order` integer NOT NULL,
	`actor_type` text NOT NULL,
	`actor_country` text,
	PRIMARY KEY(`event_seq`, `position`),
	FOREIGN KEY (`event_seq`) REFERENCES `events`(`seq`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`actor_seq`) REFERENCES `actors`(`seq`) ON UPDATE no action ON DELETE no action
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `participants_actor` ON `participants` (`actor_seq`,`date_start`,`id_order`,`event_seq`,`role`);--> statement-breakpoint
CREATE INDEX `participants_actor_type` ON `participants` (`actor_type`,`date_start`,`id_order`,`event_seq`);--> statement-breakpoint
CREATE INDEX `participants_actor_country` ON `participants` (`actor_country`,`date_start`,`id_order`,`event_seq`);--> statement-breakpoint
CREATE TABLE `said` (
	`resource_id` text NOT NULL,
	`source` text NOT NULL,
	`name` text NOT NULL,
	`version` integer NOT NULL,
	`value` blob NOT NULL,
	`sum` integer NOT NULL,
	PRIMARY KEY(`resource_id`, `source`, `name`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `sources` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`key` text NOT NULL,
	`name` text,
	`domain` text,
	`country` text
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `sources_key_unique` ON `sources` (`key`);--> statement-breakpoint
CREATE INDEX `sources_domain` ON `sources` (`domain`);--> statement-breakpoint
CREATE INDEX `sources_name` ON `sources` (`name`);--> statement-breakpoint
CREATE TABLE `suggestion_words` (
	`kind` text NOT NULL,
	`collection` text NOT NULL,
	`word` text NOT NULL,
	`value` text NOT NULL,
	PRIMARY KEY(`kind`, `collection`, `word`, `value`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE TABLE `suggestions` (
	`kind` text NOT NULL,
	`collection` text NOT NULL,
	`value` text NOT NULL,
	`words` text NOT NULL,
	`uses` integer NOT NULL,
	PRIMARY KEY(`kind`, `collection`, `value`)
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `suggestions_uses` ON `suggestions` (`kind`,`collection`,`uses`,`value`);
--> statement-breakpoint
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
