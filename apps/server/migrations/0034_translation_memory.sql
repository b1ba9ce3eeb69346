-- The translation memory (翻译记忆): clauses of published editions with the Chinese that they stood for. It can be made again from the
-- publication store and the versions of the Chinese texts at any time.

create table memory_segment (
  id           uuid primary key,
  lang         text not null check (lang ~ '^[a-z]{2,3}$'),
  document     text not null,
  clause       text not null,
  title        text not null,
  label        text not null,
  -- The newest edition that published these words for this Chinese, and the version of the Chinese text.
  edition      integer not null check (edition >= 1),
  version      integer not null check (version >= 1),
  zh           text not null,
  words        text not null,
  -- The Chinese as it is compared, the SHA-256 of that, and its pairs of characters as numbers.
  folded       text not null,
  folded_hash  text not null,
  words_hash   text not null,
  length       integer not null,
  pairs        integer[] not null,
  published_at timestamptz not null,
  withdrawn    boolean not null default false,
  unique (lang, document, clause, folded_hash, words_hash)
);
create index memory_segment_exact on memory_segment (lang, folded_hash);
create index memory_segment_of on memory_segment (document, lang);
create index memory_segment_pairs on memory_segment using gin (pairs) with (fastupdate = off);

-- In how many segments a pair stands: the rarest pairs of a text are looked up. The numbers of different languages differ.
create table memory_pair (
  pair     integer primary key,
  segments integer not null check (segments >= 0)
);
