-- The record of a symposium (座谈记录): who spoke, what they said and what became of it, and the follow-ups that were promised.

-- Somebody who spoke. The name is sealed and published nowhere; role and organisation are public where they agreed.
create table record_speaker (
  id           uuid primary key,
  activity     uuid not null references activity (id),
  number       integer not null check (number >= 1),
  name_sealed  bytea,
  participants text not null check (participants in ('firm', 'organisation', 'resident', 'student', 'professional',
                 'foreign-resident', 'media')),
  organisation text not null,
  role         text not null,
  agreed       boolean not null,
  unique (activity, number)
);

-- An opinion as the engine holds it; its history (`opinion/ID`) gives exactly this again.
create table record_opinion (
  id       uuid primary key,
  activity uuid not null references activity (id),
  number   integer not null check (number >= 1),
  speaker  uuid references record_speaker (id),
  version  integer not null check (version >= 1),
  state    text not null check (state in ('noted', 'decided', 'struck')),
  lead     text[] not null,
  facts    jsonb not null,
  head     jsonb not null,
  unique (activity, number)
);

-- A promised follow-up, a task of its department; its history is `promise/ID`.
create table record_promise (
  id       uuid primary key,
  activity uuid not null references activity (id),
  version  integer not null check (version >= 1),
  state    text not null check (state in ('owed', 'kept', 'released')),
  lead     text[] not null,
  limits   jsonb not null,
  facts    jsonb not null,
  head     jsonb not null,
  due_on   text not null
);
create index record_promise_of on record_promise (activity);
create index record_promise_due on record_promise (due_on) where state = 'owed';
create index record_promise_lead on record_promise using gin (lead);
