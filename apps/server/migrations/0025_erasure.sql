-- Personal data of participants is erased on schedule: what proves it, and which activities are done with. No personal data stands here.
create table erasure_proof (
  id     uuid primary key,
  series text not null references activity_series (id),
  at     timestamptz not null,
  -- The proof as its file says it, by counts and places; its SHA-256 is of these bytes.
  proof  text not null,
  sha256 text not null check (sha256 = encode(sha256(convert_to(proof, 'UTF8')), 'hex'))
);
create index erasure_proof_at on erasure_proof (at);

create table erased_activity (
  activity uuid primary key references activity (id),
  proof    uuid not null references erasure_proof (id)
);
