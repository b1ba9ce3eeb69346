-- Source documents of the international portal: the Chinese texts that are translated, version by version, as clauses. What the public reads
-- of them is in the publication store (kind `source`); whether a translation is current is told from the versions here, in closed values.

-- The matter as the engine holds it; its history (`source/ID`) gives exactly this again.
create table source_document (
  id         text primary key check (id ~ '^[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?$'),
  version    integer not null check (version >= 1),
  state      text not null check (state in ('registered', 'standing', 'withdrawn')),
  lead       text[] not null,
  facts      jsonb not null,
  head       jsonb not null,
  changed_at timestamptz not null
);
create index source_document_changed on source_document (changed_at desc, id);

-- A version of a Chinese text. Never changed: translations name the version they were made from.
create table source_version (
  document   text not null references source_document (id),
  version    integer not null check (version >= 1),
  head       jsonb not null,
  clauses    jsonb not null check (jsonb_array_length(clauses) > 0),
  changes    jsonb not null,
  origin     text not null check (origin in ('policy', 'docx', 'html', 'txt', 'typed')),
  sha256     text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  adopted_by text not null,
  adopted_at timestamptz not null,
  primary key (document, version)
);

-- A text that was read and waits for somebody to look at how it is aligned. Only what was read is kept, never the file.
create table source_import (
  id          uuid primary key,
  document    text not null references source_document (id),
  version     integer not null check (version >= 1),
  state       text not null check (state in ('open', 'adopted', 'dropped')),
  origin      text not null check (origin in ('policy', 'docx', 'html', 'txt', 'typed')),
  head        jsonb not null,
  clauses     jsonb not null,
  notes       text[] not null,
  against     integer not null check (against >= 0),
  -- Which clauses belong together as it was found, by position; corrections by hand come after it.
  links       jsonb not null,
  corrections jsonb not null,
  imported_by text not null,
  by_name     text not null,
  imported_at timestamptz not null
);
create index source_import_open on source_import (document, imported_at) where state = 'open';
