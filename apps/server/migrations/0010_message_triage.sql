-- Triage (分办建议): what was suggested when a message came in, what became of it, and the models that were learned from that. No text of a message is
-- kept here: what near texts are found by are hashes, and writers are told apart by codes (HMAC with the installation's secret).

create table message_triage (
  receipt         text primary key references message (receipt),
  received_at     timestamptz not null,
  -- Codes of telephone and e-mail: two messages that share one are of one writer.
  writers         text[] not null,
  -- Sixteen minimal hashes of the text: near texts share one.
  sketch          integer[] not null,
  -- The first suggestion at receipt, a department or `elsewhere`, and all of them with their shares, best first.
  suggested       text not null,
  suggested_class text not null,
  shares          jsonb not null,
  -- The model that said so; null: the duties and examples alone.
  model           bigint,
  -- Who has it in the end: departments that signed for it or answered, `elsewhere` where it was sent to another organ; null while open.
  settled         text[],
  settled_class   text,
  settled_at      timestamptz,
  -- Departments that gave it back.
  returned        text[] not null default '{}'
);
create index message_triage_writers on message_triage using gin (writers);
create index message_triage_sketch on message_triage using gin (sketch);
create index message_triage_settled on message_triage (settled_at desc, receipt desc) where settled is not null;
create index message_triage_changed on message_triage (settled_at);

create table triage_model (
  id         bigint generated always as identity primary key,
  trained_at timestamptz not null,
  -- What it was learned from: settled messages up to this moment, how many, and under which version of the registry.
  through    timestamptz not null,
  messages   integer not null,
  registry   integer not null,
  -- JSON, gzipped: weights by feature. Features that stand in one message only are left out.
  weights    bytea not null
);
