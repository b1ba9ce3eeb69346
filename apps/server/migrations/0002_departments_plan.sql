-- The bureau's departments as data, and its annual plan (工作要点) as it was imported.

-- The department registry as one document: departments over time, groups, short names. The newest version holds.
create table department_registry (
  version    integer primary key check (version >= 1),
  data       jsonb not null,
  created_at timestamptz not null,
  created_by text not null
);

create table plan (
  id          uuid primary key,
  year        integer not null,
  title       text not null,
  file_name   text not null,
  -- SHA-256 of the file: the same file imported again is the same plan.
  file_hash   text not null,
  warnings    jsonb not null,
  imported_at timestamptz not null,
  imported_by text not null,
  unique (year, file_hash)
);
create index plan_year on plan (year, imported_at);

create table plan_task (
  plan_id    uuid not null references plan (id),
  position   integer not null check (position >= 1),
  number     text not null,
  path       jsonb not null,
  title      text not null,
  body       text not null,
  -- Each party as printed, and what the registry made of it on the day of import.
  lead       jsonb not null,
  support    jsonb not null,
  due        text,
  annotation text,
  warnings   jsonb not null,
  -- Department ids with groups resolved, for the view by department.
  lead_ids    text[] not null,
  support_ids text[] not null,
  primary key (plan_id, position)
);
