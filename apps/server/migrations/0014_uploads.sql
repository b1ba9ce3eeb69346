-- Files: what lies on disk, and what citizens sent. Names and findings are sealed; paths are codes of the content.

-- A row per file on disk. `uses` counts the rows that speak of it: at 0 the file is removed, and then the row, so that neither is ever there
-- without being known.
create table stored_file (
  address text primary key,
  size    bigint not null check (size >= 0),
  uses    integer not null check (uses >= 0),
  kept_at timestamptz not null
);
create index stored_file_unused on stored_file (kept_at) where uses = 0;

create table upload (
  id              uuid primary key,
  -- waiting: no message has it yet · claimed: it belongs to a message · quarantined: a secrecy mark · erased, destroyed: the file is gone.
  state           text not null check (state in ('waiting', 'claimed', 'quarantined', 'erased', 'destroyed')),
  token_hash      bytea unique,
  address         text references stored_file (address),
  name_sealed     bytea,
  findings_sealed bytea,
  kind            text not null,
  worst           text,
  size            bigint not null,
  sha256          text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  uploaded_at     timestamptz not null,
  receipt         text,
  position        integer,
  check ((state in ('waiting', 'claimed', 'quarantined')) = (address is not null)),
  check ((state in ('claimed', 'erased')) = (receipt is not null)),
  check ((state = 'waiting') = (token_hash is not null))
);
create index upload_receipt on upload (receipt, position) where receipt is not null;
create index upload_waiting on upload (uploaded_at) where state = 'waiting';
create index upload_quarantined on upload (uploaded_at) where state = 'quarantined';
