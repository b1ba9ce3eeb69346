-- What is still owed is counted at every look at the desk: from one small index alone. Whoever asked for an extension stands in a column,
-- so that nobody's facts are read for it.
alter table message
  add column extension_asked_by text generated always as (facts -> 'extensionAsked' ->> 'by') stored;
-- First what every count asks for: the rest of an entry is then not taken apart.
create index message_owed on message (urgency)
  include (received_at, unsigned, returned, reopened, awaits_leader, state, stopped_on, due_on, paused_until, class, extension_asked_by,
    assignee, consulted, lead, support)
  where urgency < 1000000;
