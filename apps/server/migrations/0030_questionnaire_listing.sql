-- Who has not answered is listed in groups: a name leaves the list together with at least four others, or it could be told from one look at the
-- results to the next what that one person answered.

alter table questionnaire_link add column left_list boolean not null default false;
alter table questionnaire_link add constraint questionnaire_link_left_list_check check (used or not left_list);
