-- The record of acts is chained by a rule anybody can compute. What follows binds it to the secret of the installation too, so that
-- somebody who can write to the database but does not have the secret can neither rewrite nor shorten it unseen.

-- HMAC over task, number and hash of the event. Null only in events from before this migration, until the server has sealed them.
alter table event add column code text;

-- The newest event of each task, sealed: a history cut off at its end shows here. `paged_seq` is how far the pages have it.
create table event_head (
  task_id   text primary key,
  seq       integer not null check (seq >= 1),
  hash      text not null,
  code      text not null,
  paged_seq integer not null default 0
);
create index event_head_unpaged on event_head (task_id) where seq > paged_seq;

-- A running list of heads, page after page, each sealed with the one before: it shows a whole task that is gone, or that was put back
-- to an earlier day. A printed anchor (number and code of a page) shows when the last pages are gone.
create table history_page (
  n       integer primary key check (n >= 1),
  at      bigint not null,
  entries jsonb not null,
  prev    text not null,
  code    text not null
);

-- Asks the server to seal, once, what was written before.
insert into meta (name, value) values ('history-unsealed', 'yes') on conflict (name) do nothing;

-- Messages know more of what happened to them: every return, what the office urged, a supervision, an extension asked for.
update message set facts = (facts - 'returned') || jsonb_build_object(
  'returns', coalesce((
    select jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
      'by', e.by, 'byName', e.by_name, 'at', e.at, 'reason', e.input -> 'reason')) || jsonb_build_object(
      'departments', coalesce((
        select a.input -> 'lead' from event a where a.task_id = e.task_id and a.action = 'assign' and a.seq < e.seq
        order by a.seq desc limit 1), '[]'::jsonb),
      'proposed', e.input -> 'proposed') order by e.seq)
    from event e where e.task_id = receipt and e.action = 'return'), '[]'::jsonb),
  'urges', '[]'::jsonb,
  'supervision', null,
  'extensionAsked', null,
  'extensionsGranted', 0,
  'extensionRefused', null);
