-- Those who signed up for an activity are told by the same deliveries as writers of messages. `about` says whose news it is; `receipt` is then
-- the entry's id. What opens something (the link of a ticket, the address of an online activity) is sealed and goes with the address.
alter table delivery
  add column about text not null default 'message' check (about in ('message', 'participant')),
  add column links_sealed bytea,
  add constraint delivery_links_check check (links_sealed is null or (about = 'participant' and state = 'waiting'));

alter table notice drop constraint notice_matter_kind_check;
alter table notice add constraint notice_matter_kind_check check (matter_kind in ('message', 'common-issue', 'activity'));
