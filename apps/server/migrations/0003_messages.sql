-- Messages (留言), their sealed approvals, and the publication store: the only table a public page reads.

create table board (
  id           text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  position     integer not null,
  title        text not null,
  title_en     text not null,
  policy_title text not null,
  policy_url   text,
  clause       text,
  department   text not null
);

create table message (
  receipt        text primary key,
  board          text not null references board (id),
  version        integer not null check (version >= 1),
  state          text not null check (state in ('received', 'accepted', 'rejected', 'assigned', 'drafted',
                   'department-reviewed', 'office-reviewed', 'answered', 'rated', 'closed')),
  may_publish    boolean not null,
  contact_sealed bytea not null,
  received_at    timestamptz not null,
  lead           text[] not null,
  support        text[] not null,
  -- The rest of the task as the engine holds it; the history gives exactly this again.
  limits         jsonb not null,
  facts          jsonb not null,
  head           jsonb not null,
  -- Projections for ordering and finding. Whether something is late is asked when it is shown, never kept.
  due_on         text,
  stopped_on     text,
  urgency        bigint not null,
  search         tsvector not null,
  unique (receipt, may_publish)
);
create index message_urgency on message (urgency, receipt);
create index message_state on message (state, urgency, receipt);
create index message_search on message using gin (search);

-- A sealed approval binds a review to exactly what was read: the hash is of `content`, and the database computes it again.
create table approval (
  id           uuid primary key,
  receipt      text not null references message (receipt),
  content      text not null,
  content_hash text not null check (content_hash = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
  seal         jsonb not null,
  approved_by  text not null,
  approved_at  timestamptz not null,
  unique (id, receipt, content_hash)
);
create index approval_receipt on approval (receipt, approved_at);

-- Immutable versions. A row needs an approval of the same message and the same bytes, and a message whose writer agreed:
-- both are foreign keys, so no program can publish around them; changing a text breaks its hash.
create table publication (
  id           uuid not null,
  version      integer not null check (version >= 1),
  receipt      text not null,
  may_publish  boolean not null check (may_publish),
  approval_id  uuid not null,
  content      text not null,
  content_hash text not null check (content_hash = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
  board        text not null references board (id),
  subject      text not null,
  question     text not null,
  reply        text not null,
  redacted     boolean not null,
  department   text not null,
  received_on  text not null,
  answered_on  text not null,
  published_at timestamptz not null,
  search       tsvector not null,
  primary key (id, version),
  foreign key (approval_id, receipt, content_hash) references approval (id, receipt, content_hash),
  foreign key (receipt, may_publish) references message (receipt, may_publish)
);
create index publication_board on publication (board, id);
create index publication_receipt on publication (receipt);
create index publication_search on publication using gin (search);
