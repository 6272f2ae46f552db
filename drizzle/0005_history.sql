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
	`undo` text
) STRICT;
--> statement-breakpoint
CREATE UNIQUE INDEX `changes_resource` ON `changes` (`resource_id`,`version`);--> statement-breakpoint
CREATE INDEX `changes_collection` ON `changes` (`collection`,`position`);--> statement-breakpoint
CREATE INDEX `changes_survivor` ON `changes` (`survivor_id`) WHERE "changes"."survivor_id" is not null;--> statement-breakpoint
CREATE TABLE `feed` (
	`id` integer PRIMARY KEY NOT NULL,
	`epoch` text NOT NULL,
	`position` integer NOT NULL
) STRICT;

--> statement-breakpoint
-- What is there already begins its history here, in the order in which it was last changed.
INSERT INTO `changes` (`position`, `collection`, `resource_id`, `version`, `kind`, `at`)
SELECT row_number() OVER (ORDER BY `updated_at`, `id`), `collection`, `id`, `version`, 'create', `updated_at` FROM (
  SELECT 'article' AS `collection`, `id`, `version`, `updated_at` FROM `articles`
  UNION ALL SELECT 'actor', `id`, `version`, `updated_at` FROM `actors`
  UNION ALL SELECT 'event', `id`, `version`, `updated_at` FROM `events`
);
--> statement-breakpoint
INSERT INTO `feed` (`id`, `epoch`, `position`) SELECT 1, lower(hex(randomblob(8))), count(*) FROM `changes`;
