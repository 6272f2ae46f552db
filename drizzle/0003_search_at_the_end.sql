-- New rows are put into the search indexes together, at the end of the write that makes them.
DROP TRIGGER articles_search_insert;
--> statement-breakpoint
DROP TRIGGER actors_search_insert;
--> statement-breakpoint
DROP TRIGGER events_search_insert;
