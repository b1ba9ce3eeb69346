-- What is shown is what was approved: the columns that pages read must be the texts inside the approved bytes.
alter table publication add constraint publication_shows_content check (
  content::jsonb ->> 'kind' = 'message'
  and content::jsonb ->> 'audience' = 'public'
  and content::jsonb ->> 'item' = receipt
  and content::jsonb ->> 'place' = board
  and content::jsonb -> 'texts' ->> 'subject' = subject
  and content::jsonb -> 'texts' ->> 'question' = question
  and content::jsonb -> 'texts' ->> 'reply' = reply
);
