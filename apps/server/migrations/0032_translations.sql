-- Translations of source documents into a language: the matter as the engine holds it, and the words clause by clause. Which of them are
-- current is computed from their basis and the versions of the source, and stands in no column. What the public reads is in the publication
-- store (kind `translation`).

-- One document in one language; its history (`translation/DOCUMENT.LANGUAGE`) gives exactly this again.
create table translation (
  id       text primary key check (id = document || '.' || language),
  document text not null references source_document (id),
  language text not null check (language ~ '^[a-z]{2,3}$' and language <> 'zh'),
  version  integer not null check (version >= 1),
  state    text not null check (state in ('untranslated', 'in-translation', 'language-review', 'policy-review', 'current', 'stale', 'withdrawn')),
  lead     text[] not null,
  limits   jsonb not null,
  facts    jsonb not null,
  head     jsonb not null
);
create index translation_of on translation (document);
create index translation_state on translation (language, state);

-- The words of one clause as they stand now, with exactly the Chinese words they stand for. `version` is theirs alone: two people on one
-- clause meet here, and neither overwrites the other.
create table translation_unit (
  translation   text not null references translation (id),
  clause        text not null,
  version       integer not null check (version >= 1),
  text          text not null,
  basis_version integer not null check (basis_version >= 1),
  basis_sha256  text not null check (basis_sha256 ~ '^[0-9a-f]{64}$'),
  origin        text not null check (origin in ('typed', 'memory', 'machine', 'agency')),
  ready         boolean not null,
  written_by    text not null,
  by_name       text not null,
  written_at    timestamptz not null,
  -- Everybody whose words these are since they were last published: none of them reviews them.
  authors       text[] not null,
  primary key (translation, clause)
);

-- Words that others took the place of, so that nothing anybody wrote is lost.
create table translation_unit_past (
  translation   text not null references translation (id),
  clause        text not null,
  version       integer not null,
  text          text not null,
  basis_version integer not null,
  origin        text not null,
  ready         boolean not null,
  by_name       text not null,
  written_at    timestamptz not null,
  primary key (translation, clause, version)
);
