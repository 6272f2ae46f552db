CREATE TABLE "actor_external_ids" (
	"scheme" text COLLATE "C" NOT NULL,
	"value" text COLLATE "C" NOT NULL,
	"actor_seq" bigint NOT NULL,
	CONSTRAINT "actor_external_ids_scheme_value_pk" PRIMARY KEY("scheme","value")
);
--> statement-breakpoint
CREATE TABLE "actor_holdings" (
	"actor_id" text COLLATE "C" NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"owner_id" text COLLATE "C" NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"value" text COLLATE "C" NOT NULL,
	"sum" bigint NOT NULL,
	CONSTRAINT "actor_holdings_actor_id_kind_owner_id_key_pk" PRIMARY KEY("actor_id","kind","owner_id","key")
);
--> statement-breakpoint
CREATE TABLE "actor_merges" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"into_id" text COLLATE "C" NOT NULL,
	"actor_id" text COLLATE "C" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "actor_name_keys" (
	"key" text COLLATE "C" NOT NULL,
	"actor_seq" bigint NOT NULL,
	CONSTRAINT "actor_name_keys_key_actor_seq_pk" PRIMARY KEY("key","actor_seq")
);
--> statement-breakpoint
CREATE TABLE "actor_sectors" (
	"sector" text COLLATE "C" NOT NULL,
	"name_key" text COLLATE "C" NOT NULL,
	"id_order" bigint NOT NULL,
	"actor_seq" bigint NOT NULL,
	CONSTRAINT "actor_sectors_sector_name_key_id_order_actor_seq_pk" PRIMARY KEY("sector","name_key","id_order","actor_seq")
);
--> statement-breakpoint
CREATE TABLE "actor_tags" (
	"tag" text COLLATE "C" NOT NULL,
	"name_key" text COLLATE "C" NOT NULL,
	"id_order" bigint NOT NULL,
	"actor_seq" bigint NOT NULL,
	CONSTRAINT "actor_tags_tag_name_key_id_order_actor_seq_pk" PRIMARY KEY("tag","name_key","id_order","actor_seq")
);
--> statement-breakpoint
CREATE TABLE "actors" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"id" text COLLATE "C" NOT NULL,
	"id_order" bigint NOT NULL,
	"version" bigint NOT NULL,
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	"external_ids" text COLLATE "C" NOT NULL,
	"tags" text COLLATE "C" NOT NULL,
	"dataset_id" bigint,
	"dataset_name_id" bigint,
	"type" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"name_key" text COLLATE "C" NOT NULL,
	"aliases" text COLLATE "C" NOT NULL,
	"names" text COLLATE "C" NOT NULL,
	"country" text COLLATE "C",
	"sectors" text COLLATE "C" NOT NULL,
	"description" text COLLATE "C",
	"start_date" text COLLATE "C",
	"end_date" text COLLATE "C",
	"event_count" bigint NOT NULL,
	"article_count" bigint NOT NULL,
	"has_events" boolean NOT NULL,
	CONSTRAINT "actors_id_unique" UNIQUE("id")
);
--> statement-breakpoint
CREATE TABLE "actors_to_key" (
	"actor_seq" bigint PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE "affiliations" (
	"actor_seq" bigint NOT NULL,
	"position" bigint NOT NULL,
	"target_seq" bigint NOT NULL,
	"type" text COLLATE "C" NOT NULL,
	"title" text COLLATE "C",
	"from_date" text COLLATE "C",
	"to_date" text COLLATE "C",
	"actor_name_key" text COLLATE "C" NOT NULL,
	"actor_order" bigint NOT NULL,
	"target_name_key" text COLLATE "C" NOT NULL,
	"target_order" bigint NOT NULL,
	CONSTRAINT "affiliations_actor_seq_position_pk" PRIMARY KEY("actor_seq","position")
);
--> statement-breakpoint
CREATE TABLE "api_keys" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"scope" text COLLATE "C" NOT NULL,
	"digest" text COLLATE "C" NOT NULL,
	"created_at" bigint NOT NULL,
	"expires_at" bigint,
	"revoked_at" bigint,
	"last_used_at" bigint,
	"replaced_by_id" text COLLATE "C",
	"sum" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "article_authors" (
	"author" text COLLATE "C" NOT NULL,
	"published_at" bigint NOT NULL,
	"id_order" bigint NOT NULL,
	"article_seq" bigint NOT NULL,
	CONSTRAINT "article_authors_author_published_at_id_order_article_seq_pk" PRIMARY KEY("author","published_at","id_order","article_seq")
);
--> statement-breakpoint
CREATE TABLE "article_bands" (
	"band" bigint NOT NULL,
	"is_duplicate" boolean NOT NULL,
	"fingerprint_id" bigint NOT NULL,
	CONSTRAINT "article_bands_band_is_duplicate_fingerprint_id_pk" PRIMARY KEY("band","is_duplicate","fingerprint_id")
);
--> statement-breakpoint
CREATE TABLE "article_clusters" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"original_id" text COLLATE "C" NOT NULL,
	"size" bigint NOT NULL,
	CONSTRAINT "article_clusters_original_id_unique" UNIQUE("original_id")
);
--> statement-breakpoint
CREATE TABLE "article_external_ids" (
	"scheme" text COLLATE "C" NOT NULL,
	"value" text COLLATE "C" NOT NULL,
	"article_seq" bigint NOT NULL,
	CONSTRAINT "article_external_ids_scheme_value_pk" PRIMARY KEY("scheme","value")
);
--> statement-breakpoint
CREATE TABLE "article_fingerprints" (
	"seq" bigint PRIMARY KEY NOT NULL,
	"signature" "bytea" NOT NULL,
	"words" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "article_tags" (
	"tag" text COLLATE "C" NOT NULL,
	"published_at" bigint NOT NULL,
	"id_order" bigint NOT NULL,
	"article_seq" bigint NOT NULL,
	CONSTRAINT "article_tags_tag_published_at_id_order_article_seq_pk" PRIMARY KEY("tag","published_at","id_order","article_seq")
);
--> statement-breakpoint
CREATE TABLE "articles" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"id" text COLLATE "C" NOT NULL,
	"id_order" bigint NOT NULL,
	"version" bigint NOT NULL,
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	"external_ids" text COLLATE "C" NOT NULL,
	"tags" text COLLATE "C" NOT NULL,
	"dataset_id" bigint,
	"dataset_name_id" bigint,
	"url" text COLLATE "C",
	"url_key" text COLLATE "C",
	"title" text COLLATE "C" NOT NULL,
	"language" text COLLATE "C",
	"published_at" bigint NOT NULL,
	"published_precision" text COLLATE "C",
	"source_id" bigint,
	"source_name_id" bigint,
	"source_domain_id" bigint,
	"source_country" text COLLATE "C",
	"authors" text COLLATE "C" NOT NULL,
	"section" text COLLATE "C",
	"genre" text COLLATE "C" NOT NULL,
	"image_url" text COLLATE "C",
	"rights" text COLLATE "C",
	"word_count" bigint,
	"content_hash" "bytea" NOT NULL,
	"has_body" boolean NOT NULL,
	"has_event" boolean NOT NULL,
	"event_count" bigint NOT NULL,
	"stands_alone" boolean DEFAULT false NOT NULL,
	"status" text COLLATE "C" DEFAULT 'published' NOT NULL,
	"cluster_id" bigint,
	"is_duplicate" boolean DEFAULT false NOT NULL,
	"summary" text COLLATE "C",
	"body" text COLLATE "C",
	CONSTRAINT "articles_id_unique" UNIQUE("id")
);
--> statement-breakpoint
CREATE TABLE "articles_to_compare" (
	"article_seq" bigint PRIMARY KEY NOT NULL
);
--> statement-breakpoint
CREATE TABLE "changes" (
	"position" bigint PRIMARY KEY NOT NULL,
	"collection" text COLLATE "C" NOT NULL,
	"resource_id" text COLLATE "C" NOT NULL,
	"version" bigint NOT NULL,
	"kind" text COLLATE "C" NOT NULL,
	"at" bigint NOT NULL,
	"key_id" text COLLATE "C",
	"comment" text COLLATE "C",
	"survivor_id" text COLLATE "C",
	"undo" text COLLATE "C",
	"touches" text COLLATE "C",
	"state_hash" "bytea",
	"undo_hash" "bytea",
	"hash" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "datasets" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"version" text COLLATE "C",
	"licence" text COLLATE "C",
	"attribution" text COLLATE "C",
	CONSTRAINT "datasets_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "event_cells" (
	"x" bigint NOT NULL,
	"y" bigint NOT NULL,
	"area" bigint NOT NULL,
	"modality" text COLLATE "C" NOT NULL,
	"count" bigint NOT NULL,
	"west" double precision NOT NULL,
	"south" double precision NOT NULL,
	"east" double precision NOT NULL,
	"north" double precision NOT NULL,
	CONSTRAINT "event_cells_x_y_area_modality_pk" PRIMARY KEY("x","y","area","modality")
);
--> statement-breakpoint
CREATE TABLE "event_codes" (
	"code" text COLLATE "C" NOT NULL,
	"date_start" text COLLATE "C" NOT NULL,
	"id_order" bigint NOT NULL,
	"event_seq" bigint NOT NULL,
	"scheme" text COLLATE "C" NOT NULL,
	CONSTRAINT "event_codes_code_date_start_id_order_event_seq_scheme_pk" PRIMARY KEY("code","date_start","id_order","event_seq","scheme")
);
--> statement-breakpoint
CREATE TABLE "event_contexts" (
	"context" text COLLATE "C" NOT NULL,
	"date_start" text COLLATE "C" NOT NULL,
	"id_order" bigint NOT NULL,
	"event_seq" bigint NOT NULL,
	CONSTRAINT "event_contexts_context_date_start_id_order_event_seq_pk" PRIMARY KEY("context","date_start","id_order","event_seq")
);
--> statement-breakpoint
CREATE TABLE "event_counts" (
	"field" text COLLATE "C" NOT NULL,
	"value" text COLLATE "C" NOT NULL,
	"modality" text COLLATE "C" NOT NULL,
	"count" bigint NOT NULL,
	CONSTRAINT "event_counts_field_value_modality_pk" PRIMARY KEY("field","value","modality")
);
--> statement-breakpoint
CREATE TABLE "event_external_ids" (
	"scheme" text COLLATE "C" NOT NULL,
	"value" text COLLATE "C" NOT NULL,
	"event_seq" bigint NOT NULL,
	CONSTRAINT "event_external_ids_scheme_value_pk" PRIMARY KEY("scheme","value")
);
--> statement-breakpoint
CREATE TABLE "event_tags" (
	"tag" text COLLATE "C" NOT NULL,
	"date_start" text COLLATE "C" NOT NULL,
	"id_order" bigint NOT NULL,
	"event_seq" bigint NOT NULL,
	CONSTRAINT "event_tags_tag_date_start_id_order_event_seq_pk" PRIMARY KEY("tag","date_start","id_order","event_seq")
);
--> statement-breakpoint
CREATE TABLE "events" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"id" text COLLATE "C" NOT NULL,
	"id_order" bigint NOT NULL,
	"version" bigint NOT NULL,
	"created_at" bigint NOT NULL,
	"updated_at" bigint NOT NULL,
	"external_ids" text COLLATE "C" NOT NULL,
	"tags" text COLLATE "C" NOT NULL,
	"dataset_id" bigint,
	"dataset_name_id" bigint,
	"title" text COLLATE "C" NOT NULL,
	"type" text COLLATE "C" NOT NULL,
	"mode" text COLLATE "C",
	"quad_class" text COLLATE "C",
	"intensity" double precision,
	"contexts" text COLLATE "C" NOT NULL,
	"codes" text COLLATE "C" NOT NULL,
	"modality" text COLLATE "C" NOT NULL,
	"date_start" text COLLATE "C" NOT NULL,
	"date_end" text COLLATE "C" NOT NULL,
	"date_precision" text COLLATE "C" NOT NULL,
	"is_long" boolean NOT NULL,
	"place_name" text COLLATE "C",
	"country" text COLLATE "C",
	"admin1" text COLLATE "C",
	"admin2" text COLLATE "C",
	"latitude" double precision,
	"longitude" double precision,
	"place_precision" text COLLATE "C",
	"geonames_id" text COLLATE "C",
	"fatalities_low" bigint,
	"fatalities_best" bigint NOT NULL,
	"fatalities_high" bigint,
	"fatalities_civilians" bigint,
	"status" text COLLATE "C" NOT NULL,
	"confidence" double precision,
	"article_count" bigint NOT NULL,
	"original_count" bigint DEFAULT 0 NOT NULL,
	"source_count" bigint NOT NULL,
	"first_reported_at" bigint,
	"has_evidence" boolean NOT NULL,
	"summary" text COLLATE "C",
	CONSTRAINT "events_id_unique" UNIQUE("id")
);
--> statement-breakpoint
CREATE TABLE "evidence" (
	"id" text COLLATE "C" NOT NULL,
	"event_seq" bigint NOT NULL,
	"position" bigint NOT NULL,
	"article_seq" bigint NOT NULL,
	"quote" text COLLATE "C",
	"start_offset" bigint,
	"end_offset" bigint,
	"start_utf16" bigint,
	"end_utf16" bigint,
	"stance" text COLLATE "C" NOT NULL,
	"confidence" double precision,
	"date_start" text COLLATE "C" NOT NULL,
	"id_order" bigint NOT NULL,
	"source_name_id" bigint,
	"source_domain_id" bigint,
	CONSTRAINT "evidence_event_seq_position_pk" PRIMARY KEY("event_seq","position"),
	CONSTRAINT "evidence_id_unique" UNIQUE("id")
);
--> statement-breakpoint
CREATE TABLE "feed" (
	"id" bigint PRIMARY KEY NOT NULL,
	"epoch" text COLLATE "C" NOT NULL,
	"position" bigint NOT NULL,
	"hash" "bytea" NOT NULL,
	"sum" bigint
);
--> statement-breakpoint
CREATE TABLE "former_names" (
	"collection" text COLLATE "C" NOT NULL,
	"scheme" text COLLATE "C" NOT NULL,
	"value" text COLLATE "C" NOT NULL,
	"resource_id" text COLLATE "C" NOT NULL,
	CONSTRAINT "former_names_collection_scheme_value_resource_id_pk" PRIMARY KEY("collection","scheme","value","resource_id")
);
--> statement-breakpoint
CREATE TABLE "idempotency_keys" (
	"key" text COLLATE "C" PRIMARY KEY NOT NULL,
	"request" text COLLATE "C" NOT NULL,
	"status" bigint NOT NULL,
	"headers" text COLLATE "C" NOT NULL,
	"body" text COLLATE "C",
	"created_at" bigint NOT NULL,
	"sum" bigint NOT NULL
);
--> statement-breakpoint
CREATE TABLE "mentions" (
	"article_seq" bigint NOT NULL,
	"position" bigint NOT NULL,
	"actor_seq" bigint NOT NULL,
	"count" bigint NOT NULL,
	"quotes" text COLLATE "C" NOT NULL,
	"published_at" bigint NOT NULL,
	"id_order" bigint NOT NULL,
	CONSTRAINT "mentions_article_seq_actor_seq_pk" PRIMARY KEY("article_seq","actor_seq")
);
--> statement-breakpoint
CREATE TABLE "participants" (
	"event_seq" bigint NOT NULL,
	"position" bigint NOT NULL,
	"actor_seq" bigint NOT NULL,
	"role" text COLLATE "C" NOT NULL,
	"side" text COLLATE "C",
	"title" text COLLATE "C",
	"date_start" text COLLATE "C" NOT NULL,
	"id_order" bigint NOT NULL,
	"actor_type" text COLLATE "C" NOT NULL,
	"actor_country" text COLLATE "C",
	CONSTRAINT "participants_event_seq_position_pk" PRIMARY KEY("event_seq","position")
);
--> statement-breakpoint
CREATE TABLE "said" (
	"resource_id" text COLLATE "C" NOT NULL,
	"source" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C" NOT NULL,
	"version" bigint NOT NULL,
	"value" "bytea" NOT NULL,
	"sum" bigint NOT NULL,
	CONSTRAINT "said_resource_id_source_name_pk" PRIMARY KEY("resource_id","source","name")
);
--> statement-breakpoint
CREATE TABLE "sources" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"key" text COLLATE "C" NOT NULL,
	"name" text COLLATE "C",
	"domain" text COLLATE "C",
	"country" text COLLATE "C",
	CONSTRAINT "sources_key_unique" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "suggestion_words" (
	"kind" text COLLATE "C" NOT NULL,
	"collection" text COLLATE "C" NOT NULL,
	"word" text COLLATE "C" NOT NULL,
	"value" text COLLATE "C" NOT NULL,
	CONSTRAINT "suggestion_words_kind_collection_word_value_pk" PRIMARY KEY("kind","collection","word","value")
);
--> statement-breakpoint
CREATE TABLE "suggestions" (
	"kind" text COLLATE "C" NOT NULL,
	"collection" text COLLATE "C" NOT NULL,
	"value" text COLLATE "C" NOT NULL,
	"words" text COLLATE "C" NOT NULL,
	"uses" bigint NOT NULL,
	CONSTRAINT "suggestions_kind_collection_value_pk" PRIMARY KEY("kind","collection","value")
);
--> statement-breakpoint
ALTER TABLE "actor_external_ids" ADD CONSTRAINT "actor_external_ids_actor_seq_actors_seq_fk" FOREIGN KEY ("actor_seq") REFERENCES "public"."actors"("seq") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actor_name_keys" ADD CONSTRAINT "actor_name_keys_actor_seq_actors_seq_fk" FOREIGN KEY ("actor_seq") REFERENCES "public"."actors"("seq") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actors" ADD CONSTRAINT "actors_dataset_id_datasets_seq_fk" FOREIGN KEY ("dataset_id") REFERENCES "public"."datasets"("seq") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "actors_to_key" ADD CONSTRAINT "actors_to_key_actor_seq_actors_seq_fk" FOREIGN KEY ("actor_seq") REFERENCES "public"."actors"("seq") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "affiliations" ADD CONSTRAINT "affiliations_actor_seq_actors_seq_fk" FOREIGN KEY ("actor_seq") REFERENCES "public"."actors"("seq") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "affiliations" ADD CONSTRAINT "affiliations_target_seq_actors_seq_fk" FOREIGN KEY ("target_seq") REFERENCES "public"."actors"("seq") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_external_ids" ADD CONSTRAINT "article_external_ids_article_seq_articles_seq_fk" FOREIGN KEY ("article_seq") REFERENCES "public"."articles"("seq") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "article_fingerprints" ADD CONSTRAINT "article_fingerprints_seq_articles_seq_fk" FOREIGN KEY ("seq") REFERENCES "public"."articles"("seq") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_dataset_id_datasets_seq_fk" FOREIGN KEY ("dataset_id") REFERENCES "public"."datasets"("seq") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_source_id_sources_seq_fk" FOREIGN KEY ("source_id") REFERENCES "public"."sources"("seq") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles" ADD CONSTRAINT "articles_cluster_id_article_clusters_seq_fk" FOREIGN KEY ("cluster_id") REFERENCES "public"."article_clusters"("seq") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "articles_to_compare" ADD CONSTRAINT "articles_to_compare_article_seq_articles_seq_fk" FOREIGN KEY ("article_seq") REFERENCES "public"."articles"("seq") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "event_external_ids" ADD CONSTRAINT "event_external_ids_event_seq_events_seq_fk" FOREIGN KEY ("event_seq") REFERENCES "public"."events"("seq") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "events" ADD CONSTRAINT "events_dataset_id_datasets_seq_fk" FOREIGN KEY ("dataset_id") REFERENCES "public"."datasets"("seq") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_event_seq_events_seq_fk" FOREIGN KEY ("event_seq") REFERENCES "public"."events"("seq") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_article_seq_articles_seq_fk" FOREIGN KEY ("article_seq") REFERENCES "public"."articles"("seq") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_article_seq_articles_seq_fk" FOREIGN KEY ("article_seq") REFERENCES "public"."articles"("seq") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "mentions" ADD CONSTRAINT "mentions_actor_seq_actors_seq_fk" FOREIGN KEY ("actor_seq") REFERENCES "public"."actors"("seq") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_event_seq_events_seq_fk" FOREIGN KEY ("event_seq") REFERENCES "public"."events"("seq") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "participants" ADD CONSTRAINT "participants_actor_seq_actors_seq_fk" FOREIGN KEY ("actor_seq") REFERENCES "public"."actors"("seq") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "actor_external_ids_actor" ON "actor_external_ids" USING btree ("actor_seq");--> statement-breakpoint
CREATE INDEX "actor_merges_actor" ON "actor_merges" USING btree ("actor_id");--> statement-breakpoint
CREATE INDEX "actor_name_keys_actor" ON "actor_name_keys" USING btree ("actor_seq");--> statement-breakpoint
CREATE INDEX "actors_name" ON "actors" USING btree ("name_key","id_order");--> statement-breakpoint
CREATE INDEX "actors_created" ON "actors" USING btree ("created_at","id_order");--> statement-breakpoint
CREATE INDEX "actors_updated" ON "actors" USING btree ("updated_at","id_order");--> statement-breakpoint
CREATE INDEX "actors_event_count" ON "actors" USING btree ("event_count","id_order");--> statement-breakpoint
CREATE INDEX "actors_type" ON "actors" USING btree ("type","name_key","id_order");--> statement-breakpoint
CREATE INDEX "actors_country" ON "actors" USING btree ("country","name_key","id_order");--> statement-breakpoint
CREATE INDEX "actors_dataset" ON "actors" USING btree ("dataset_name_id","name_key","id_order");--> statement-breakpoint
CREATE INDEX "actors_has_events" ON "actors" USING btree ("has_events","name_key","id_order");--> statement-breakpoint
CREATE INDEX "affiliations_of" ON "affiliations" USING btree ("actor_seq","target_name_key","target_order","target_seq");--> statement-breakpoint
CREATE INDEX "affiliations_to" ON "affiliations" USING btree ("target_seq","actor_name_key","actor_order","actor_seq");--> statement-breakpoint
CREATE INDEX "article_external_ids_article" ON "article_external_ids" USING btree ("article_seq");--> statement-breakpoint
CREATE INDEX "articles_url" ON "articles" USING btree ("url_key");--> statement-breakpoint
CREATE INDEX "articles_published" ON "articles" USING btree ("published_at","id_order");--> statement-breakpoint
CREATE INDEX "articles_created" ON "articles" USING btree ("created_at","id_order");--> statement-breakpoint
CREATE INDEX "articles_updated" ON "articles" USING btree ("updated_at","id_order");--> statement-breakpoint
CREATE INDEX "articles_source_name" ON "articles" USING btree ("source_name_id","published_at","id_order") WHERE "articles"."source_name_id" is not null;--> statement-breakpoint
CREATE INDEX "articles_source_domain" ON "articles" USING btree ("source_domain_id","published_at","id_order");--> statement-breakpoint
CREATE INDEX "articles_source_name_language" ON "articles" USING btree ("source_name_id","language","published_at","id_order") WHERE "articles"."source_name_id" is not null;--> statement-breakpoint
CREATE INDEX "articles_source_domain_language" ON "articles" USING btree ("source_domain_id","language","published_at","id_order");--> statement-breakpoint
CREATE INDEX "articles_source_country" ON "articles" USING btree ("source_country","published_at","id_order") WHERE "articles"."source_country" is not null;--> statement-breakpoint
CREATE INDEX "articles_language" ON "articles" USING btree ("language","published_at","id_order");--> statement-breakpoint
CREATE INDEX "articles_section" ON "articles" USING btree ("section","published_at","id_order") WHERE "articles"."section" is not null;--> statement-breakpoint
CREATE INDEX "articles_genre" ON "articles" USING btree ("genre","published_at","id_order");--> statement-breakpoint
CREATE INDEX "articles_dataset" ON "articles" USING btree ("dataset_name_id","published_at","id_order") WHERE "articles"."dataset_name_id" is not null;--> statement-breakpoint
CREATE INDEX "articles_has_body" ON "articles" USING btree ("has_body","published_at","id_order");--> statement-breakpoint
CREATE INDEX "articles_has_event" ON "articles" USING btree ("has_event","published_at","id_order");--> statement-breakpoint
CREATE INDEX "articles_cluster" ON "articles" USING btree ("cluster_id","published_at","id_order") WHERE "articles"."cluster_id" is not null;--> statement-breakpoint
CREATE INDEX "articles_duplicate" ON "articles" USING btree ("is_duplicate","published_at","id_order");--> statement-breakpoint
CREATE INDEX "articles_withdrawn" ON "articles" USING btree ("published_at","id_order") WHERE "articles"."status" <> 'published';--> statement-breakpoint
CREATE UNIQUE INDEX "changes_resource" ON "changes" USING btree ("resource_id","version");--> statement-breakpoint
CREATE INDEX "changes_collection" ON "changes" USING btree ("collection","position");--> statement-breakpoint
CREATE INDEX "changes_deletions" ON "changes" USING btree ("collection","position") WHERE "changes"."kind" = 'delete';--> statement-breakpoint
CREATE INDEX "changes_key" ON "changes" USING btree ("key_id","collection","position") WHERE "changes"."key_id" is not null;--> statement-breakpoint
CREATE INDEX "changes_survivor" ON "changes" USING btree ("survivor_id") WHERE "changes"."survivor_id" is not null;--> statement-breakpoint
CREATE INDEX "datasets_name" ON "datasets" USING btree ("name");--> statement-breakpoint
CREATE INDEX "event_external_ids_event" ON "event_external_ids" USING btree ("event_seq");--> statement-breakpoint
CREATE INDEX "events_date" ON "events" USING btree ("date_start","id_order","seq","modality","status","date_precision","quad_class","type","country","mode","admin1","dataset_name_id");--> statement-breakpoint
CREATE INDEX "events_created" ON "events" USING btree ("created_at","id_order");--> statement-breakpoint
CREATE INDEX "events_updated" ON "events" USING btree ("updated_at","id_order");--> statement-breakpoint
CREATE INDEX "events_type" ON "events" USING btree ("type","date_start","id_order");--> statement-breakpoint
CREATE INDEX "events_mode" ON "events" USING btree ("mode","date_start","id_order");--> statement-breakpoint
CREATE INDEX "events_quad_class" ON "events" USING btree ("quad_class","date_start","id_order");--> statement-breakpoint
CREATE INDEX "events_admin1" ON "events" USING btree ("admin1","date_start","id_order");--> statement-breakpoint
CREATE INDEX "events_country" ON "events" USING btree ("country","date_start","id_order");--> statement-breakpoint
CREATE INDEX "events_precision" ON "events" USING btree ("date_precision","date_start","id_order");--> statement-breakpoint
CREATE INDEX "events_long" ON "events" USING btree ("is_long","date_start","id_order");--> statement-breakpoint
CREATE INDEX "events_status" ON "events" USING btree ("status","date_start","id_order");--> statement-breakpoint
CREATE INDEX "events_dataset" ON "events" USING btree ("dataset_name_id","date_start","id_order");--> statement-breakpoint
CREATE INDEX "events_has_evidence" ON "events" USING btree ("has_evidence","date_start","id_order");--> statement-breakpoint
CREATE INDEX "events_fatalities" ON "events" USING btree ("fatalities_best","id_order");--> statement-breakpoint
CREATE INDEX "events_intensity" ON "events" USING btree ("intensity","id_order");--> statement-breakpoint
CREATE INDEX "events_articles" ON "events" USING btree ("article_count","id_order");--> statement-breakpoint
CREATE INDEX "events_place" ON "events" USING btree ("latitude","longitude","modality","place_precision") WHERE "events"."latitude" is not null;--> statement-breakpoint
CREATE INDEX "events_no_place" ON "events" USING btree ("modality") WHERE "events"."latitude" is null;--> statement-breakpoint
CREATE INDEX "events_reported" ON "events" USING btree ("first_reported_at","id_order");--> statement-breakpoint
CREATE INDEX "events_not_asserted" ON "events" USING btree ("modality","date_start","id_order","type","mode","quad_class","country","admin1","date_precision","status","dataset_name_id") WHERE "events"."modality" <> 'asserted';--> statement-breakpoint
CREATE INDEX "evidence_article" ON "evidence" USING btree ("article_seq","date_start","id_order","event_seq");--> statement-breakpoint
CREATE INDEX "evidence_source_name" ON "evidence" USING btree ("source_name_id","date_start","id_order","event_seq");--> statement-breakpoint
CREATE INDEX "evidence_source_domain" ON "evidence" USING btree ("source_domain_id","date_start","id_order","event_seq");--> statement-breakpoint
CREATE INDEX "former_names_resource" ON "former_names" USING btree ("resource_id");--> statement-breakpoint
CREATE INDEX "idempotency_keys_created" ON "idempotency_keys" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "mentions_actor" ON "mentions" USING btree ("actor_seq","published_at","id_order","article_seq");--> statement-breakpoint
CREATE INDEX "participants_actor" ON "participants" USING btree ("actor_seq","date_start","id_order","event_seq","role");--> statement-breakpoint
CREATE INDEX "participants_actor_type" ON "participants" USING btree ("actor_type","date_start","id_order","event_seq");--> statement-breakpoint
CREATE INDEX "participants_actor_country" ON "participants" USING btree ("actor_country","date_start","id_order","event_seq");--> statement-breakpoint
CREATE INDEX "sources_domain" ON "sources" USING btree ("domain");--> statement-breakpoint
CREATE INDEX "sources_name" ON "sources" USING btree ("name");--> statement-breakpoint
CREATE INDEX "suggestions_uses" ON "suggestions" USING btree ("kind","collection","uses","value");
--> statement-breakpoint
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
