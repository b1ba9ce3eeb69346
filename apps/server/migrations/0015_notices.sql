-- Who is told what (通知): notices of staff, subscriptions of writers, and what goes out by mail or as a text message.

-- One row for each person and each thing they are told; `key` says what, so that a job that runs twice tells once.
create table notice (
  id          uuid primary key,
  person      text not null,
  topic       text not null,
  matter_kind text check (matter_kind in ('message', 'common-issue')),
  matter      text,
  facts       jsonb not null,
  key         text not null,
  created_at  timestamptz not null,
  read_at     timestamptz,
  unique (person, key)
);
create index notice_newest on notice (person, id);
create index notice_unread on notice (person) where read_at is null;

-- A writer who wishes to be told. The id stands in the links of mails and is drawn anew for every address; the address is sealed.
create table subscription (
  receipt      text primary key,
  id           text not null unique check (id ~ '^[0-9a-f]{32}$'),
  state        text not null check (state in ('off', 'waiting', 'on')),
  mail_sealed  bytea,
  text_wished  boolean not null default false,
  asked_at     timestamptz,
  confirmed_at timestamptz,
  check (state = 'off' or mail_sealed is not null)
);

-- What goes out. `key` makes it once; `message_id` follows from the key, so that an attempt after a lost answer is known as the same mail.
-- The address is sealed while it is needed and gone when it is not; its mask stays for the desk.
create table delivery (
  id           uuid primary key,
  key          text not null unique,
  receipt      text not null,
  topic        text not null,
  channel      text not null check (channel in ('mail', 'text')),
  to_sealed    bytea,
  to_masked    text not null,
  facts        jsonb not null,
  message_id   text not null,
  state        text not null check (state in ('waiting', 'sent', 'failed', 'dropped')),
  attempts     integer not null default 0,
  fault        text,
  created_at   timestamptz not null,
  next_at      timestamptz not null,
  leased_until timestamptz,
  ended_at     timestamptz,
  check ((state = 'waiting') = (to_sealed is not null))
);
create index delivery_due on delivery (channel, next_at) where state = 'waiting';
create index delivery_failed on delivery (ended_at) where state = 'failed';
create index delivery_receipt on delivery (receipt, created_at);
