-- The glossary (术语库). Each entry is a matter of the engine; its history (`glossary/ID`) gives exactly the row again. What the public reads is
-- a release of the kind `glossary` in the publication store.

create table glossary_term (
  id      text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(id) <= 60),
  version integer not null check (version >= 1),
  state   text not null check (state in ('proposed', 'approved', 'retired', 'declined')),
  lead    text[] not null,
  facts   jsonb not null,
  head    jsonb not null
);

-- One row, taken by every act: rules that look at several entries (one English for one Chinese, no ring of replacements) are decided one act
-- after another. `acts` tells a reader whether anything changed.
create table glossary_acts (
  id   boolean primary key default true check (id),
  acts bigint not null
);
insert into glossary_acts (id, acts) values (true, 0);
