-- The day the terms on offer were last amended, and what the search for declarations that have ended needs.
alter table register_entry add column amended_on date;

create index register_entry_by_licence_end on register_entry ((submission #>> '{form,licenceEnd}'))
 where state in ('ANNOUNCED', 'SUSPENDED');
