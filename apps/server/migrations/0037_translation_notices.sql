-- Those who translate and review are told when it is their turn: a notice may point at a translation.
alter table notice drop constraint notice_matter_kind_check;
alter table notice add constraint notice_matter_kind_check
  check (matter_kind in ('message', 'common-issue', 'activity', 'translation'));
