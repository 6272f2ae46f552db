-- Checksums of rows, apart from the rows: see src/db/seal.ts. What follows from other columns is left out.
CREATE INDEX `datasets_seal` ON `datasets` (`seq`, seal(`key`, `name`, `version`, `licence`, `attribution`));--> statement-breakpoint
CREATE INDEX `sources_seal` ON `sources` (`seq`, seal(`key`, `name`, `domain`, `country`));--> statement-breakpoint
CREATE INDEX `articles_seal` ON `articles` (`seq`, seal(`id`, `version`, `created_at`, `updated_at`, `external_ids`, `tags`, `dataset_id`, `url`, `title`, `language`, `published_at`, `published_precision`, `source_id`, `authors`, `section`, `genre`, `image_url`, `rights`, `summary`, `body`, `stands_alone`));--> statement-breakpoint
CREATE INDEX `mentions_seal` ON `mentions` (`article_id`, seal(`position`, `actor_id`, `count`, `quotes`));--> statement-breakpoint
CREATE INDEX `actors_seal` ON `actors` (`seq`, seal(`id`, `version`, `created_at`, `updated_at`, `external_ids`, `tags`, `dataset_id`, `type`, `name`, `aliases`, `names`, `country`, `sectors`, `description`, `start_date`, `end_date`));--> statement-breakpoint
CREATE INDEX `actor_merges_seal` ON `actor_merges` (`id`, seal(`actor_id`));--> statement-breakpoint
CREATE INDEX `affiliations_seal` ON `affiliations` (`actor_id`, seal(`position`, `target_id`, `type`, `title`, `from_date`, `to_date`));--> statement-breakpoint
CREATE INDEX `events_seal` ON `events` (`seq`, seal(`id`, `version`, `created_at`, `updated_at`, `external_ids`, `tags`, `dataset_id`, `title`, `type`, `mode`, `contexts`, `codes`, `modality`, `date_start`, `date_end`, `date_precision`, `place_name`, `country`, `admin1`, `admin2`, `latitude`, `longitude`, `place_precision`, `geonames_id`, `fatalities_low`, `fatalities_best`, `fatalities_high`, `fatalities_civilians`, `status`, `confidence`, `summary`));--> statement-breakpoint
CREATE INDEX `participants_seal` ON `participants` (`event_id`, seal(`position`, `actor_id`, `role`, `side`, `title`));--> statement-breakpoint
CREATE INDEX `evidence_seal` ON `evidence` (`event_id`, seal(`id`, `position`, `article_id`, `quote`, `start_offset`, `end_offset`, `stance`, `confidence`));--> statement-breakpoint
CREATE INDEX `idempotency_keys_seal` ON `idempotency_keys` (`created_at`, seal(`key`, `request`, `status`, `headers`, `body`));--> statement-breakpoint
CREATE INDEX `api_keys_seal` ON `api_keys` (`id`, seal(`name`, `scope`, `digest`, `created_at`, `expires_at`, `revoked_at`, `last_used_at`, `replaced_by_id`));--> statement-breakpoint
CREATE INDEX `changes_seal` ON `changes` (`position`, seal(`collection`, `resource_id`, `version`, `kind`, `at`, `key_id`, `comment`, `survivor_id`, `undo`));--> statement-breakpoint
CREATE INDEX `feed_seal` ON `feed` (`id`, seal(`epoch`));
