-- What the pages of activities look up by something else than the key, and the closed lists that had no check yet.

-- A ticket's page: the questionnaires its entry was given a link to.
create index questionnaire_link_entry on questionnaire_link (entry);
-- A wall counts the supports of a question with those of all that were merged into it.
create index wall_merge_target on wall_merge (target);
-- A speaker is removed only where no opinion names them.
create index record_opinion_speaker on record_opinion (speaker) where speaker is not null;

alter table registration add constraint registration_participants_check check (participants in ('firm', 'organisation', 'resident',
  'student', 'professional', 'foreign-resident', 'media'));
alter table registration_change add constraint registration_change_to_state_check check (to_state in ('confirmed', 'waiting', 'offered',
  'applied', 'cancelled', 'declined', 'expired', 'not-drawn'));
alter table activity_terms add constraint activity_terms_state_check check (state in ('planned', 'checked', 'approved', 'previewed',
  'sign-up', 'selecting', 'confirmed', 'held', 'follow-up', 'reported', 'archived', 'cancelled'));
