CREATE TABLE `actor_name_keys` (
	`key` text NOT NULL,
	`actor_id` text NOT NULL,
	PRIMARY KEY(`key`, `actor_id`),
	FOREIGN KEY (`actor_id`) REFERENCES `actors`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT, WITHOUT ROWID;
--> statement-breakpoint
CREATE INDEX `actor_name_keys_actor` ON `actor_name_keys` (`actor_id`);--> statement-breakpoint
CREATE TABLE `actors_to_key` (
	`actor_id` text PRIMARY KEY NOT NULL,
	FOREIGN KEY (`actor_id`) REFERENCES `actors`(`id`) ON UPDATE no action ON DELETE cascade
) STRICT;
--> statement-breakpoint
-- Names are not compared in SQL: actors that are there already wait for it.
INSERT INTO `actors_to_key` SELECT `id` FROM `actors`;
