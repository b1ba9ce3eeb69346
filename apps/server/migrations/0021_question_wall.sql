-- The question wall (提问墙): questions put at an activity, who supports them, and what a moderator let through for everybody to read.

-- One wall of an activity. `acts` counts what changed on it, so that a page can ask whether anything did.
create table question_wall (
  activity  uuid primary key,
  acts      bigint not null default 0,
  closed_at timestamptz
);
create index question_wall_open on question_wall (activity) where closed_at is null;

-- The matter as the engine holds it; its history (`wall-question/ID`) gives exactly this again. What somebody typed and how they are reached are
-- sealed here and in no history: both are erased by emptying the column.
create table wall_question (
  id             uuid primary key,
  activity       uuid not null references question_wall (activity),
  version        integer not null check (version >= 1),
  state          text not null check (state in ('submitted', 'held', 'visible', 'merged', 'chosen', 'answered-live', 'passed-on',
                   'answered-in-writing', 'published', 'not-published', 'declined')),
  lead           text[] not null,
  support        text[] not null,
  facts          jsonb not null,
  head           jsonb not null,
  -- A keyed hash of the asker's random key, other for every wall.
  asker          bytea not null,
  typed_sealed   bytea,
  contact_sealed bytea,
  receipt        text unique
);
create index wall_question_of on wall_question (activity, state);
create index wall_question_asker on wall_question (activity, asker);

-- What everybody may read: the text a moderator let through, and nothing of who asked. The public pages read this and no other table of the wall
-- that holds a text.
create table wall_shown (
  question uuid primary key references wall_question (id),
  activity uuid not null,
  state    text not null check (state in ('visible', 'chosen', 'answered-live', 'passed-on', 'answered-in-writing', 'published',
             'not-published')),
  text     text not null check (text <> ''),
  facts    jsonb not null
);
create index wall_shown_of on wall_shown (activity);

-- Which question joined which; ids only.
create table wall_merge (
  question uuid primary key references wall_question (id),
  target   uuid not null references wall_question (id),
  activity uuid not null,
  check (question <> target)
);
create index wall_merge_of on wall_merge (activity);

-- One support for each key and question; the key is kept as a keyed hash only. The asker's own stands here too. `changes` only grows, so that its sum
-- says whether any support of a wall changed without a row that everybody waits for.
create table wall_support (
  question  uuid not null references wall_question (id),
  supporter bytea not null,
  activity  uuid not null,
  standing  boolean not null,
  changes   integer not null default 1,
  primary key (question, supporter)
);
create index wall_support_of on wall_support (activity) include (changes);
