-- What shows that a line of the annual plan was done (佐证): pointers, as the engine holds them; the history gives exactly this again.
create table plan_evidence (
  year    integer not null,
  number  text not null,
  version integer not null check (version >= 1),
  state   text not null check (state in ('gathered')),
  lead    text[] not null,
  support text[] not null,
  facts   jsonb not null,
  head    jsonb not null,
  primary key (year, number)
);
