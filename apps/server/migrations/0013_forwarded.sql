-- Messages that another body forwarded (转办留言): the sheets as they came, which row became which message, and what did not come in.

create table forwarded_import (
  id          uuid primary key,
  platform    text not null,
  format      text not null check (format in ('csv', 'xlsx', 'json')),
  -- Where the sheet lies in the store of files, sealed; it goes back with results as it came.
  address     text not null,
  sha256      text not null,
  name_sealed bytea not null,
  actor       jsonb not null,
  by_name     text not null,
  at          timestamptz not null,
  state       text not null check (state in ('running', 'done')),
  rows        integer not null,
  -- Rows that could be read and were gone through; `known` counts those that changed, too.
  done        integer not null default 0,
  fresh       integer not null default 0,
  known       integer not null default 0,
  changed     integer not null default 0,
  faulty      integer not null default 0
);
create index forwarded_import_platform on forwarded_import (platform, at);

-- One message for each number of each platform, for ever: a second import finds it here.
create table forwarded_message (
  platform     text not null,
  outer_id     text not null,
  receipt      text unique,
  import       uuid not null references forwarded_import (id),
  row          integer not null,
  transfer_no  text,
  cells_sealed bytea not null,
  primary key (platform, outer_id)
);
create index forwarded_message_import on forwarded_message (import, row);

create table forwarded_fault (
  import uuid not null references forwarded_import (id),
  row    integer not null,
  sealed bytea not null,
  primary key (import, row)
);

create table forwarded_change (
  import   uuid not null references forwarded_import (id),
  row      integer not null,
  outer_id text not null,
  receipt  text not null,
  sealed   bytea not null,
  primary key (import, row)
);
