-- Open activities (政府开放活动): seasons and standing series, rooms, the activities themselves, and the terms under which one signs up.
-- What the public reads of them is in the publication store alone.

-- A season (政府开放月) or a standing series (政策会客厅, 媒体通气会): a name to stand under, as a board is.
create table activity_series (
  id         text primary key check (id ~ '^[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?$'),
  version    integer not null check (version >= 1),
  kind       text not null check (kind in ('season', 'standing')),
  title      text not null,
  title_en   text not null,
  summary    text not null,
  summary_en text not null,
  starts_on  text not null,
  ends_on    text,
  -- When the participants of a season were forgotten.
  erased_on  text,
  check (ends_on is null or ends_on >= starts_on),
  check (kind = 'standing' or ends_on is not null)
);

-- A room that several activities share: its seats are a capacity of their own.
create table activity_room (
  id      text primary key check (id ~ '^[a-z0-9]([a-z0-9-]{0,58}[a-z0-9])?$'),
  version integer not null check (version >= 1),
  name    text not null,
  name_en text not null,
  seats   integer not null check (seats >= 1)
);

-- The matter as the engine holds it; its history (`activity/ID`) gives exactly this again.
create table activity (
  id           uuid primary key,
  series       text not null references activity_series (id),
  version      integer not null check (version >= 1),
  state        text not null check (state in ('planned', 'checked', 'approved', 'previewed', 'sign-up', 'selecting', 'confirmed', 'held',
                 'follow-up', 'reported', 'archived', 'cancelled')),
  lead         text[] not null,
  facts        jsonb not null,
  head         jsonb not null,
  -- Whom to invite and where the online meeting is; the seed of its lottery. Both sealed, neither ever published.
  aside_sealed bytea,
  seed_sealed  bytea
);
create index activity_series_of on activity (series, state);

-- The terms of the version that is public, without any text: THE lock of an activity. Written in the transaction that publishes.
create table activity_terms (
  activity       uuid primary key references activity (id),
  series         text not null references activity_series (id),
  host           text not null,
  version        integer not null check (version >= 1),
  state          text not null,
  -- False once the preview was taken down.
  standing       boolean not null,
  form           text not null check (form in ('online', 'offline', 'mixed')),
  -- Beijing wall times, YYYY-MM-DDTHH:mm.
  starts_at      text not null,
  ends_at        text not null,
  seats          integer not null check (seats >= 1),
  room           text references activity_room (id),
  capacity       jsonb not null,
  sign_up        jsonb,
  wall           jsonb,
  -- When the version that stands replaced another, and in which groups of fields.
  changed_on     text,
  changed        text[] not null default '{}',
  cancelled_for  text,
  cancelled_at   timestamptz
);
create index activity_terms_start on activity_terms (starts_at) where standing;
create index activity_terms_series on activity_terms (series, starts_at) where standing;
create index activity_terms_room on activity_terms (room, starts_at) where room is not null;

-- Pictures of places, screened and without metadata; the bytes are in the store of files.
create table activity_picture (
  id          uuid primary key,
  activity    uuid not null references activity (id),
  address     text not null,
  sha256      text not null,
  kind        text not null check (kind in ('jpeg', 'png')),
  size        integer not null check (size > 0),
  width       integer not null check (width > 0),
  height      integer not null check (height > 0),
  sent_by     text not null,
  sent_at     timestamptz not null
);
create index activity_picture_of on activity_picture (activity);
