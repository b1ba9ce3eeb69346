-- What helps to write replies: the policies that they may cite, and the templates they are written from.

-- A reference list, not a library: title, number, whether it holds, where it stands. `key` is the number (文号) without its brackets, or the
-- title where there is none (laws): the same document imported again is the same row.
create table policy_reference (
  id                uuid primary key,
  key               text not null unique,
  title             text not null check (btrim(title) <> ''),
  number            text not null,
  issuer            text not null,
  issued_on         date not null,
  state             text not null check (state in ('in-force', 'withdrawn', 'superseded')),
  ended_on          date,
  superseded_title  text,
  superseded_number text,
  url               text check (url ~ '^https?://'),
  -- [{"article": "第一条", "text": "…"}] in their order.
  articles          jsonb not null,
  search            tsvector not null,
  changed_at        timestamptz not null,
  changed_by        text not null,
  link_state        text not null default 'unchecked' check (link_state in ('unchecked', 'alive', 'moved', 'dead', 'refused')),
  link_checked_at   timestamptz,
  link_status       integer,
  link_title        text,
  check ((state = 'superseded') = (superseded_title is not null)),
  check (state <> 'in-force' or ended_on is null)
);
create index policy_reference_search on policy_reference using gin (search);
create index policy_reference_links on policy_reference (link_checked_at nulls first) where url is not null;

-- Reply templates (答复模板). A change is a new version, retiring one too; rows are never changed or deleted.
create table reply_template (
  id       uuid not null,
  version  integer not null check (version >= 1),
  name     text not null check (btrim(name) <> ''),
  lang     text not null check (lang in ('zh', 'en')),
  classes  text[] not null,
  board    text references board (id),
  text     text not null check (btrim(text) <> ''),
  elements text[],
  retired  boolean not null,
  by       text not null,
  by_name  text not null,
  at       timestamptz not null,
  primary key (id, version)
);
