-- Questionnaires (问卷). What is asked is a release of the kind `questionnaire` in the publication store; here is to which activity it
-- belongs, who has a one-time link, and the answers, which share no key, no order and no time with the links.

create table questionnaire (
  id          uuid primary key,
  activity    uuid not null references activity (id),
  departments text[] not null,
  begun_at    timestamptz not null
);
create index questionnaire_activity on questionnaire (activity);

-- One-time links. No time, and nothing of the answer. Links of one crowd are rewritten together whenever one of them is used, so that
-- neither the place of a row nor the transaction that wrote it says which answer came over it.
create table questionnaire_link (
  questionnaire uuid not null references questionnaire (id),
  entry         text not null,
  token_hash    text not null,
  participants  text not null,
  -- As whom the answer will be counted; null where it would say who, for so few have a link.
  counted_as    text,
  crowd         integer not null check (crowd >= 0),
  used          boolean not null default false,
  primary key (questionnaire, entry),
  unique (token_hash)
);
create index questionnaire_link_crowd on questionnaire_link (questionnaire, crowd);

-- Answers, of nobody. Ids are drawn at random and the day is the finest time.
create table questionnaire_answer (
  id            uuid primary key,
  questionnaire uuid not null references questionnaire (id),
  -- The published version that asked.
  version       integer not null check (version >= 1),
  day           text not null check (day ~ '^\d{4}-\d{2}-\d{2}$'),
  participants  text,
  answers       jsonb not null
);
create index questionnaire_answer_of on questionnaire_answer (questionnaire);

-- What was written, apart from the rest of an answer. Sealed; `shown` is what others may read once somebody cleared it. Erased on schedule:
-- the row stays and counts, the words go.
create table questionnaire_text (
  id            uuid primary key,
  questionnaire uuid not null references questionnaire (id),
  version       integer not null check (version >= 1),
  question      text not null,
  sealed        bytea,
  state         text not null check (state in ('unread', 'cleared', 'held')),
  shown         text,
  judged_by     text,
  judged_on     text,
  check ((state = 'unread') = (judged_by is null)),
  check (shown is null or state = 'cleared')
);
create index questionnaire_text_of on questionnaire_text (questionnaire, question);
