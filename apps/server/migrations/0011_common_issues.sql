-- Common issues (共性问题): which messages ask the same, the matters opened about them, and the FAQ (常见问题) with its own publication store.

-- A cluster of messages that ask the same. It is called after its first message and keeps that name.
create table message_cluster (
  id          text primary key,
  made_at     timestamptz not null,
  -- Where a person merged it.
  merged_into text references message_cluster (id)
);

-- Where each message stands; a null cluster asks like no other so far. What a person decided (`by_hand`, `not_in`) no run changes.
create table message_assignment (
  receipt     text primary key references message (receipt),
  cluster     text references message_cluster (id),
  likeness    real not null,
  by_hand     boolean not null default false,
  not_in      text[] not null default '{}',
  -- Of the text without marks and spaces: identical texts are always together.
  text_key    text not null,
  received_on text not null,
  assigned_at timestamptz not null
);
create index message_assignment_cluster on message_assignment (cluster, received_on);
create index message_assignment_alone on message_assignment (received_on) where cluster is null;
create index message_assignment_text on message_assignment (text_key);

-- The matter about a cluster, as the engine holds it; its history (`common-issue/ID`) gives exactly this again.
create table common_issue (
  id        uuid primary key,
  cluster   text not null references message_cluster (id),
  version   integer not null check (version >= 1),
  state     text not null check (state in ('open', 'owned', 'remedied', 'measured', 'closed', 'merged')),
  lead      text[] not null,
  limits    jsonb not null,
  facts     jsonb not null,
  head      jsonb not null,
  closed_on text
);
-- One running matter per cluster, whichever process counted first.
create unique index common_issue_running on common_issue (cluster) where state not in ('closed', 'merged');

create table faq_entry (
  id      uuid primary key,
  issue   uuid not null references common_issue (id),
  version integer not null check (version >= 1),
  state   text not null check (state in ('drafted', 'reviewed', 'published', 'withdrawn')),
  lead    text[] not null,
  facts   jsonb not null,
  head    jsonb not null
);
create index faq_entry_issue on faq_entry (issue);

-- As for messages: a sealed approval of exactly the bytes that were read, and immutable published versions that need one.
create table faq_approval (
  id           uuid primary key,
  entry        uuid not null references faq_entry (id),
  content      text not null,
  content_hash text not null check (content_hash = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
  seal         jsonb not null,
  approved_by  text not null,
  approved_at  timestamptz not null,
  unique (id, entry, content_hash)
);
create index faq_approval_entry on faq_approval (entry, approved_at);

create table faq_publication (
  entry        uuid not null,
  version      integer not null check (version >= 1),
  approval_id  uuid not null,
  content      text not null,
  content_hash text not null check (content_hash = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
  board        text references board (id),
  question     text not null,
  answer       text not null,
  policies     text not null,
  note         text not null,
  department   text not null,
  published_on text not null,
  published_at timestamptz not null,
  primary key (entry, version),
  foreign key (approval_id, entry, content_hash) references faq_approval (id, entry, content_hash),
  -- What is shown is what was approved.
  constraint faq_publication_shows_content check (
    content::jsonb ->> 'kind' = 'faq'
    and content::jsonb ->> 'audience' = 'public'
    and content::jsonb ->> 'item' = entry::text
    and content::jsonb ->> 'place' = coalesce(board, '*')
    and content::jsonb -> 'texts' ->> 'question' = question
    and content::jsonb -> 'texts' ->> 'answer' = answer
    and content::jsonb -> 'texts' ->> 'policies' = policies
    and content::jsonb -> 'texts' ->> 'note' = note
  )
);

-- A version that was taken down; the version itself stays.
create table faq_withdrawal (
  entry   uuid not null,
  version integer not null,
  at      timestamptz not null,
  primary key (entry, version),
  foreign key (entry, version) references faq_publication (entry, version)
);

-- Whether an entry answered the question: two numbers, nothing about who said so.
create table faq_rating (
  entry      uuid primary key references faq_entry (id),
  helped     integer not null default 0 check (helped >= 0),
  not_helped integer not null default 0 check (not_helped >= 0)
);
