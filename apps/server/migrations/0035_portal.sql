-- What the international portal lists and searches: made from the publication store alone (kinds `source` and `translation`), so that it can
-- be thrown away and made again. Whether an entry still stands is asked of the store each time.
create table portal_entry (
  document     text not null,
  -- `zh` is the Chinese text itself.
  language     text not null check (language ~ '^[a-z]{2,3}$'),
  -- The publication this was made from.
  kind         text not null check (kind in ('source', 'translation')),
  item         text not null,
  edition      integer not null check (edition >= 1),
  published_at timestamptz not null,
  title        text not null,
  title_zh     text not null,
  -- Of a Chinese text: what kind of document it is, for whom, and its dates; empty of a translation.
  about        jsonb not null,
  -- [{id, label, role, text}]: what an excerpt is cut from.
  clauses      jsonb not null,
  -- 2 of high importance, 1 of normal, 0 of low: among what fits equally well the greater comes first.
  importance   integer not null,
  title_search tsvector not null,
  search       tsvector not null,
  primary key (document, language)
);
create index portal_entry_search on portal_entry using gin (search);
create index portal_entry_listed on portal_entry (language, published_at desc);

-- Whether anything was published since is asked before every public read: counted from the index alone.
create index release_publication_kind on release_publication (kind);
