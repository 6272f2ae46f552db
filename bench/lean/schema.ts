/** The tables of the lean server: the facts that its answers give, with integer keys. */
export const TABLES = `
create table actors (
  id integer primary key, name text not null, type text not null, country text
) strict;
create table articles (
  id integer primary key, url text, title text not null, summary text, body text, language text,
  published_at text, published_precision text, source_name text, source_domain text, source_country text,
  authors text not null, section text, genre text not null, image_url text, rights text,
  external_ids text not null, tags text not null, dataset text, recorded_at text not null
) strict;
create table mentions (
  article_id integer not null, actor_id integer not null, count integer not null, quotes text not null,
  primary key (article_id, actor_id)
) strict, without rowid;
create table events (
  id integer primary key, title text not null, summary text, type text not null, mode text,
  contexts text not null, codes text not null, modality text not null, date_start text not null,
  date_end text, date_precision text not null, location text, fatalities text, status text not null,
  confidence real, external_ids text not null, tags text not null, dataset text, recorded_at text not null
) strict;
create table participants (
  event_id integer not null, position integer not null, actor_id integer not null, role text not null,
  side text, title text, date_start text not null, primary key (event_id, position)
) strict, without rowid;
create table evidence (
  event_id integer not null, position integer not null, article_id integer not null, quote text,
  stance text not null, confidence real, primary key (event_id, position)
) strict, without rowid;
create table article_tags (
  tag text not null, article_id integer not null, primary key (tag, article_id)
) strict, without rowid;`

export const INDEXES = `
create index articles_url on articles (url);
create index articles_published on articles (published_at, id);
create index articles_source on articles (source_domain, language, published_at, id);
create index articles_language on articles (language, published_at, id);
create index mentions_actor on mentions (actor_id, article_id);
create index events_date on events (date_start, id);
create index events_type on events (type, date_start, id);
create index participants_actor on participants (actor_id, date_start, event_id);
create index evidence_article on evidence (article_id, event_id);
create virtual table articles_search using fts5 (title, summary, body, content = 'articles', content_rowid = 'id');
insert into articles_search (articles_search) values ('rebuild');
create trigger articles_added after insert on articles begin
  insert into articles_search (rowid, title, summary, body)
    values (new.id, new.title, new.summary, new.body);
  insert or ignore into article_tags select value, new.id from json_each(new.tags);
end;`
