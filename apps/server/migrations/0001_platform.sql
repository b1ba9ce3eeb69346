-- What every subject stands on: people and sessions, the record of acts, the outbox and jobs, writes that happen once.
-- Plain SQL for PostgreSQL and engines that speak it: ids are made by the application, no triggers, no identity columns.

create table person (
  id            uuid primary key,
  sign_in       text not null unique check (sign_in = lower(sign_in) and sign_in <> ''),
  name          text not null,
  name_en       text not null default '',
  department    text not null,
  roles         jsonb not null,
  password_hash text,
  active        boolean not null default true,
  created_at    timestamptz not null
);

create table session (
  token_hash   bytea primary key,
  person_id    uuid not null references person (id),
  created_at   timestamptz not null,
  last_seen_at timestamptz not null,
  idle_until   timestamptz not null,
  expires_at   timestamptz not null
);
create index session_person on session (person_id);
create index session_expires on session (expires_at);

-- Failed sign-ins of one name from one address, counted until `until`.
create table sign_in_attempt (
  subject  text primary key,
  failures integer not null,
  until    timestamptz not null
);

-- A write that carried an Idempotency-Key: its answer, sealed so that only the key's holder can have it again.
create table idempotency (
  id           bytea primary key,
  request_hash bytea not null,
  status       integer,
  answer       bytea,
  created_at   timestamptz not null,
  expires_at   timestamptz not null
);
create index idempotency_expires on idempotency (expires_at);

-- The record. Append-only: rows are never changed; (task_id, seq) makes a lost race a clear conflict.
create table event (
  task_id    text not null,
  seq        integer not null check (seq >= 1),
  at         bigint not null,
  by         text not null,
  by_name    text not null,
  action     text not null,
  from_state text,
  to_state   text not null,
  input      jsonb not null,
  notes      jsonb not null,
  prev       text not null,
  hash       text not null,
  primary key (task_id, seq)
);
create index event_at on event (at);

create table outbox (
  id         uuid primary key,
  topic      text not null,
  payload    jsonb not null,
  created_at timestamptz not null
);

create table job (
  id           uuid primary key,
  kind         text not null,
  payload      jsonb not null,
  dedupe       text unique,
  run_at       timestamptz not null,
  attempts     integer not null default 0,
  leased_until timestamptz,
  state        text not null default 'waiting' check (state in ('waiting', 'failed')),
  last_error   text,
  created_at   timestamptz not null
);
create index job_due on job (run_at) where state = 'waiting';

create table used_challenge (
  signature  text primary key,
  expires_at timestamptz not null
);
create index used_challenge_expires on used_challenge (expires_at);

-- Facts about this database, such as the fingerprint of the secret that sealed its rows.
create table meta (
  name  text primary key,
  value text not null
);
