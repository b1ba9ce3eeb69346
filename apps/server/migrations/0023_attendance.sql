-- Attendance (签到): what devices at the door wrote down. Rows are only added, each once whoever sends it again; who is in is counted from
-- them, never kept. No names: a ticket's number, or a kind of participant and how many.
create table attendance_scan (
  activity     uuid not null,
  device       text not null check (device ~ '^[a-z0-9-]{8,40}$'),
  seq          integer not null check (seq between 1 and 1000000),
  kind         text not null check (kind in ('in', 'walk-in', 'undo')),
  -- The scan as the device wrote it, and its text by which the same scan is known again.
  scan         jsonb not null,
  scan_text    text not null,
  received_at  timestamptz not null,
  -- Who held the device, by account.
  by           text not null,
  primary key (activity, device, seq),
  check (scan ->> 'device' = device and (scan ->> 'seq')::integer = seq and scan ->> 'kind' = kind)
);

-- Devices at the door, as their holders call them.
create table attendance_device (
  activity     uuid not null,
  device       text not null check (device ~ '^[a-z0-9-]{8,40}$'),
  name         text not null check (btrim(name) <> ''),
  by           text not null,
  last_seen_at timestamptz not null,
  primary key (activity, device)
);
