import { counted } from '../common/text.ts'
import type { DerivedPart } from '../db/checked.ts'

const BANDS =
  'select j.value, a.is_duplicate, f.seq from article_fingerprints f join articles a on a.seq = f.seq, json_each(bands_of(f.signature)) j'
const BANDS_STORED = 'select band, is_duplicate, fingerprint_id from article_bands'

/** By what articles are compared with each other, and what came of it. */
export const duplicatesPart: DerivedPart = {
  find: ({ count }) => {
    const n = count(
      `select (select count(*) from articles a left join article_fingerprints f on f.seq = a.seq
              where f.words || ' ' || hex(f.signature) is not case when a.status = 'published' then fingerprint_of(a.title, a.body, a.published_at) end
                and not exists (select 1 from articles_to_compare w where w.article_seq = a.seq))
            + (select count(*) from (${BANDS} except ${BANDS_STORED}))
            + (select count(*) from (${BANDS_STORED} except ${BANDS}))
            + (select count(*) from article_clusters c where c.size < 2
                or c.size <> (select count(*) from articles a where a.cluster_id = c.seq)
                or not exists (select 1 from articles a where a.id = c.original_id and a.cluster_id = c.seq))
            + (select count(*) from articles a left join article_clusters c on c.seq = a.cluster_id
                where a.is_duplicate <> (c.seq is not null and c.original_id <> a.id))`,
    )
    return n === 0 ? null : counted(n, 'articles are not compared with the others as they are')
  },
  // Comparing is what every command does first with articles that wait for it.
  repair: ({ run }) => {
    run(`
      update articles set cluster_id = null, is_duplicate = 0 where cluster_id is not null or is_duplicate;
      delete from article_clusters; delete from article_bands; delete from article_fingerprints;
      insert or ignore into articles_to_compare select seq from articles where status = 'published'`)
  },
}

const NAME_KEYS =
  'select j.value, a.seq from actors a, json_each(name_keys(a.names)) j where a.seq not in (select actor_seq from actors_to_key)'
const NAME_KEYS_STORED =
  'select key, actor_seq from actor_name_keys where actor_seq not in (select actor_seq from actors_to_key)'

/** By what names are found that are alike. */
export const nameKeysPart: DerivedPart = {
  find: ({ count }) => {
    const n = count(
      `select (select count(*) from (${NAME_KEYS} except ${NAME_KEYS_STORED})) + (select count(*) from (${NAME_KEYS_STORED} except ${NAME_KEYS}))`,
    )
    return n === 0 ? null : counted(n, 'keys of names are not those of their actors')
  },
  repair: ({ run }) => {
    run(
      `delete from actor_name_keys; insert into actor_name_keys (key, actor_seq) select j.value, a.seq from actors a, json_each(name_keys(a.names)) j; delete from actors_to_key`,
    )
  },
}
