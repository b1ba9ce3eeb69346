-- Review before release (先审查后公开、一事一审) for every kind of thing a subject registers: what is drafted, the sealed approvals, and the
-- publication store that the public pages of those subjects read.

-- Something drafted to be published, as the engine holds it; its history (`publishing/KIND/ID`) gives exactly this again.
create table release_item (
  kind    text not null check (kind ~ '^[a-z][a-z0-9-]{1,39}$'),
  id      text not null check (id <> ''),
  version integer not null check (version >= 1),
  state   text not null check (state in ('drafted', 'reviewed', 'published', 'withdrawn')),
  lead    text[] not null,
  facts   jsonb not null,
  head    jsonb not null,
  primary key (kind, id)
);
create index release_item_state on release_item (kind, state);

-- A sealed approval of exactly the bytes that were read: texts, place, channels, and every file by its SHA-256.
create table release_approval (
  id           uuid primary key,
  kind         text not null,
  item         text not null,
  content      text not null,
  content_hash text not null check (content_hash = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
  seal         jsonb not null check (seal ->> 'hash' = content_hash),
  approved_by  text not null check (approved_by <> ''),
  approved_at  timestamptz not null,
  unique (id, kind, item, content_hash),
  foreign key (kind, item) references release_item (kind, id)
);
create index release_approval_item on release_approval (kind, item, approved_at);

-- Immutable versions. None without an approval of the very same bytes; what can be asked for by column is what was approved.
create table release_publication (
  kind         text not null,
  item         text not null,
  version      integer not null check (version >= 1),
  approval_id  uuid not null,
  content      text not null,
  content_hash text not null check (content_hash = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
  place        text not null,
  note         text not null,
  departments  text[] not null,
  published_at timestamptz not null,
  primary key (kind, item, version),
  foreign key (approval_id, kind, item, content_hash) references release_approval (id, kind, item, content_hash),
  constraint release_publication_shows_content check (
    content::jsonb ->> 'kind' = kind
    and content::jsonb ->> 'audience' = 'public'
    and content::jsonb ->> 'item' = item
    and content::jsonb ->> 'place' = place
    and content::jsonb -> 'texts' ->> 'note' = note
  )
);
create index release_publication_place on release_publication (kind, place, published_at);

-- A version that was taken down, and why; the version itself stays.
create table release_withdrawal (
  kind    text not null,
  item    text not null,
  version integer not null,
  at      timestamptz not null,
  reason  text not null check (btrim(reason) <> ''),
  primary key (kind, item, version),
  foreign key (kind, item, version) references release_publication (kind, item, version)
);
