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
CREATE TABLE `article_fingerprints` (
	`seq` integer PRIMARY KEY AUTOINCREMENT NOT NULL,
	`article_id` text NOT NULL,
	`signature` blob NOT NULL,
	`words` integer NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `article_fingerprints_article_id_unique` ON `article_fingerprints` (`article_id`);--> statement-breakpoint
CREATE TABLE `articles_to_compare` (
	`article_id` text PRIMARY KEY NOT NULL,
	FOREIGN KEY (`article_id`) REFERENCES `articles`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
ALTER TABLE `articles` ADD `stands_alone` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `articles` ADD `cluster_id` integer REFERENCES article_clusters(seq);--> statement-breakpoint
ALTER TABLE `articles` ADD `is_duplicate` integer DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX `articles_cluster` ON `articles` (`cluster_id`,`published_at`,`id`);--> statement-breakpoint
CREATE INDEX `articles_duplicate` ON `articles` (`is_duplicate`,`published_at`,`id`);--> statement-breakpoint
ALTER TABLE `events` ADD `original_count` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
UPDATE `events` SET `original_count` = `article_count`;--> statement-breakpoint
-- Fingerprints cannot be made in SQL: articles that are there already wait to be compared.
INSERT INTO `articles_to_compare` SELECT `id` FROM `articles`;
