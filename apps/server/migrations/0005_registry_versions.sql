-- Every version of the department registry says what it changed, and keeps the name of whoever changed it as it was then.
alter table department_registry add column changes jsonb not null default '[]';
alter table department_registry add column by_name text not null default '';
