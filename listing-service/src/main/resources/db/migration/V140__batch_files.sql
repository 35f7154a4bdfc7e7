-- Names of what lay beside the table in an archive, so that a clerk sees what was not taken.
alter table batch add column ignored_files jsonb not null default '[]';
