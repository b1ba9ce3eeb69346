-- Who signed up for an activity (报名): entries, every change of each with its reason, and the draws of lotteries.
-- No count of places is kept anywhere: places are what these rows hold, read under the lock of the activity's terms.

create table registration (
  id              uuid primary key,
  activity        uuid not null,
  number          text not null unique check (number ~ '^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$'),
  -- Under which a lottery lists it: says nothing of the number.
  public_code     text not null,
  -- The order in which it is served: of arrival, or as the lottery drew it.
  turn            integer not null check (turn >= 1),
  state           text not null check (state in ('confirmed', 'waiting', 'offered', 'applied', 'cancelled', 'declined', 'expired', 'not-drawn')),
  participants    text not null,
  party_kind      text not null check (party_kind in ('alone', 'family', 'group', 'delegates')),
  size            integer not null check (size >= 1),
  passed_over     integer not null default 0 check (passed_over >= 0),
  offered_until   timestamptz,
  version         integer not null default 1,
  lang            text not null check (lang in ('zh', 'en')),
  -- HMACs of the telephone number and the e-mail address in one spelling, with the activity: one person, one entry. Gone once erased.
  phone_key       bytea,
  mail_key        bytea,
  token_hash      bytea not null unique,
  check_hash      bytea not null,
  -- Name, contact, companions, organisation; and the answers. Both sealed for this row, both gone once erased.
  personal_sealed bytea,
  answers_sealed  bytea,
  entered_at      timestamptz not null,
  check ((state = 'offered') = (offered_until is not null)),
  unique (activity, public_code)
);
create unique index registration_one_by_phone on registration (activity, phone_key)
  where phone_key is not null and state in ('confirmed', 'waiting', 'offered', 'applied');
create unique index registration_one_by_mail on registration (activity, mail_key)
  where mail_key is not null and state in ('confirmed', 'waiting', 'offered', 'applied');
create index registration_places on registration (activity, state) include (participants, size);
create index registration_line on registration (activity, turn);
create index registration_offers on registration (offered_until) where state = 'offered';
create index registration_waiting on registration (activity) where state in ('waiting', 'applied');

-- Every change, in the order in which the activity's lock let them happen. Only ever added to; the note, which somebody wrote, is erased in time.
create table registration_change (
  activity     uuid not null,
  seq          integer not null check (seq >= 1),
  registration uuid not null references registration (id),
  at           timestamptz not null,
  by           text not null,
  from_state   text,
  to_state     text not null,
  reason       text not null,
  facts        jsonb not null,
  note         text,
  primary key (activity, seq)
);
create index registration_change_of on registration_change (registration, seq);

-- Who had a participant's contact shown, and why.
create table registration_lookup (
  id           uuid primary key,
  registration uuid not null references registration (id),
  at           timestamptz not null,
  by           text not null,
  reason       text not null
);
create index registration_lookup_of on registration_lookup (registration);

-- The list is fixed when sign-up closes; the file with the draw comes once and is never written again.
create table lottery (
  activity   uuid primary key,
  closed_at  timestamptz not null,
  list       text not null,
  list_hash  text not null,
  drawn_at   timestamptz,
  file       text,
  check ((drawn_at is null) = (file is null))
);
