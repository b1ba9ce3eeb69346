-- The board in full: a message can be withdrawn by its writer; what the desk's lists ask for stands in columns of its own; boards of three
-- kinds; an answer can be corrected and withdrawn after it was published; who opened a message; saved views.

alter table message drop constraint message_state_check;
alter table message add constraint message_state_check check (state in ('received', 'accepted', 'rejected',
  'assigned', 'drafted', 'department-reviewed', 'office-reviewed', 'answered', 'rated', 'closed', 'withdrawn'));

-- Projections of the facts, for ordering and finding: written with the row, never read back into it.
alter table message
  add column class text check (class in ('inquiry', 'suggestion', 'help', 'complaint', 'report', 'correction', 'thanks', 'invalid')),
  add column source text not null default 'site' check (source in ('site', 'forwarded')),
  add column assignee text,
  -- Departments that were asked (会办) and have not answered yet.
  add column consulted text[] not null default '{}',
  add column unsigned boolean not null default false,
  add column returned boolean not null default false,
  add column reopened boolean not null default false,
  add column awaits_leader boolean not null default false,
  -- The limit of the answer stands still up to this day at most.
  add column paused_until text,
  add column outer_due text,
  -- The day of the next promise that is not kept yet, as days since 1970.
  add column promise_urgency bigint,
  -- Since when somebody of the staff has read what the writer last wrote; kept by opening, not by acts.
  add column opened_at timestamptz;

update message set
  opened_at = case when state = 'received' then null else received_at end,
  returned = state = 'accepted' and jsonb_array_length(coalesce(facts -> 'returns', '[]'::jsonb)) > 0;

create index message_newest on message (received_at, receipt);
create index message_board on message (board, urgency, receipt);
create index message_class on message (class, urgency, receipt) where class is not null;
create index message_departments on message using gin ((lead || support));
create index message_forwarded on message (urgency, receipt) where source = 'forwarded';
create index message_reopened on message (urgency, receipt) where reopened;
create index message_promises on message (promise_urgency, receipt) where promise_urgency is not null;

-- A board belongs to a policy page, to a topic or to a department. One that is not listed is reached by its page or widget only.
-- `answered` counts what the public can read on it, so that a list of boards counts nothing.
alter table board
  add column kind text not null default 'policy' check (kind in ('policy', 'topic', 'department')),
  add column listed boolean not null default true,
  add column answered integer not null default 0;
update board set answered = (select count(distinct id) from publication where publication.board = board.id);

-- In full, with places taken out, or in summary; what a later version corrects.
alter table publication
  add column form text not null default 'full' check (form in ('full', 'redacted', 'summary')),
  add column note text;
update publication set form = 'redacted' where redacted;
alter table publication add constraint publication_form_redacted check (redacted = (form <> 'full'));
create index publication_department on publication (department, id);

-- Withdrawn after publication: the public is told so, when and why, in place of the text. The versions stay in the record.
create table publication_withdrawal (
  id      uuid not null,
  version integer not null,
  reason  text not null check (btrim(reason) <> ''),
  by      text not null,
  by_name text not null,
  at      timestamptz not null,
  primary key (id, version),
  foreign key (id, version) references publication (id, version)
);

-- Who of the staff opened a message, and when last: a bulk action leaves alone what nobody has read.
create table message_opened (
  receipt text not null references message (receipt),
  person  text not null,
  at      timestamptz not null,
  primary key (receipt, person)
);

-- A list that somebody named; without an owner it stands for everybody.
create table saved_view (
  id         uuid primary key,
  owner      text,
  name       text not null check (btrim(name) <> ''),
  query      jsonb not null,
  place      integer not null,
  created_by text not null,
  created_at timestamptz not null
);
create unique index saved_view_name on saved_view (coalesce(owner, ''), name);
