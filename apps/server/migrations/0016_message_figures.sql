-- Figures of messages: what they count beside states and days, kept by the database from the facts, so that it can never differ from them.
alter table message
  add column score smallint generated always as ((facts -> 'rating' ->> 'score')::smallint) stored,
  add column rejection text generated always as (facts -> 'rejection' ->> 'reason') stored,
  add column reopenings integer generated always as (
    case jsonb_typeof(facts -> 'reopened') when 'array' then jsonb_array_length(facts -> 'reopened') else 0 end) stored;

-- A month, or three years, is counted from the index alone: the rows with their texts are never read.
create index message_figures on message (received_at)
  include (state, due_on, stopped_on, urgency, paused_until, class, board, lead, score, rejection, reopenings);
-- By the day of the answer.
create index message_answered on message (stopped_on, received_at)
  include (state, class, board, lead) where stopped_on is not null;
