-- After-event reports as they were made final: the document itself and its SHA-256, so that it can be evidence. A later one does not
-- replace an earlier one.
create table activity_report (
  activity uuid not null references activity (id),
  number   integer not null check (number >= 1),
  title    text not null,
  document bytea not null,
  sha256   text not null check (sha256 = encode(sha256(document), 'hex')),
  by       text not null,
  by_name  text not null,
  at       timestamptz not null,
  primary key (activity, number)
);
