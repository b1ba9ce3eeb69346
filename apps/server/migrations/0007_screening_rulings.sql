-- Decisions of the office's review that were remembered (沿用决定): which text may stay, between which words, where and why. Texts are
-- kept as HMACs with the installation's secret, so that not even a telephone number can be tried out against them; what a person is shown
-- is the mask. Each ruling has a history of its own (`ruling/ID`) in the record; rows are never deleted, revoking fills in the last four.
create table screening_ruling (
  id              uuid primary key,
  scope           text not null check (scope = 'bureau' or scope ~ '^board:[a-z0-9]+(-[a-z0-9]+)*$'),
  -- Whether a text is classified, and whose identity or card number may stand, is decided each time.
  type            text not null check (type not in ('SECRECY', 'ID_CARD', 'PASSPORT', 'BANK_CARD')),
  text_hash       text not null check (text_hash ~ '^[0-9a-f]{64}$'),
  context_hash    text not null check (context_hash ~ '^[0-9a-f]{64}$'),
  masked          text not null,
  -- The message it was made on, and in which of its texts.
  receipt         text not null references message (receipt),
  field           text not null,
  reason          text not null check (btrim(reason) <> ''),
  by              text not null,
  by_name         text not null,
  at              timestamptz not null,
  revoked_by      text,
  revoked_by_name text,
  revoked_at      timestamptz,
  revoked_reason  text,
  check (num_nulls(revoked_by, revoked_by_name, revoked_at, revoked_reason) in (0, 4))
);
-- One ruling stands for one text in one place: revoking it leaves no twin behind.
create unique index screening_ruling_standing on screening_ruling (text_hash, context_hash, type, scope) where revoked_at is null;
