-- Packed releases of the apps, so that any number of processes serve the same ones and one backup holds them. `facts` is what the pack
-- says about itself, `sha256` is of the bytes of its release.json, which lists every other file with its hash: it names the whole content.
-- A row is never changed; a version that is removed leaves its acts behind.
create table release_pack (
  app           text not null check (app ~ '^[a-z][a-z0-9-]*$'),
  version       text not null,
  sha256        text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  facts         jsonb not null,
  bytes         bytea not null,
  added_at      timestamptz not null,
  added_by      text not null,
  added_by_name text not null,
  primary key (app, version)
);

-- Every act on what an app serves. Rows are only added; where an app stands is what its rows add up to, so going back is an act too.
create table release_activation (
  app     text not null,
  seq     integer not null check (seq >= 1),
  act     text not null check (act in ('activate', 'canary', 'rollback')),
  version text,
  percent integer check (percent between 1 and 99),
  at      timestamptz not null,
  by      text not null,
  by_name text not null,
  primary key (app, seq),
  check ((act = 'rollback') = (version is null)),
  check ((act = 'canary') = (percent is not null))
);

-- What the bureau decided about one widget: switched off, or a version that some sites get before the others.
create table widget_switch (
  tag              text primary key check (tag ~ '^gk-[a-z0-9-]+$'),
  off              boolean not null default false,
  roll_out_app     text,
  roll_out_version text,
  roll_out_origins jsonb,
  check (num_nulls(roll_out_app, roll_out_version, roll_out_origins) in (0, 3))
);

-- Sites that may embed, beside those of the configuration.
create table embed_origin (
  origin        text primary key,
  note          text not null default '',
  added_at      timestamptz not null,
  added_by      text not null,
  added_by_name text not null
);

-- Why a pack could not be served by a process that tried; gone when it could.
create table release_fault (
  app     text not null,
  version text not null,
  why     text not null,
  at      timestamptz not null,
  primary key (app, version)
);

-- One row: changed by every act in its own transaction, so that it is the lock of all acts and tells every process that something changed.
create table release_revision (
  id       integer primary key check (id = 1),
  revision bigint not null
);
insert into release_revision (id, revision) values (1, 1);
