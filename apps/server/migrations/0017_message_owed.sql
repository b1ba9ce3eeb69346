-- What is still owed is counted at every look at the desk: from one small index alone. Whoever asked for an extension stands in a column,
-- so that nobody's facts are read for it.
alter table message
  add column extension_asked_by text generated always as (facts -> 'extensionAsked' ->> 'by') stored;
create index message_owed on message (urgency, receipt)
  include (state, due_on, stopped_on, paused_until, received_at, class, lead, support, consulted, assignee, unsigned, returned, reopened,
    awaits_leader, extension_asked_by)
  where urgency < 1000000;
