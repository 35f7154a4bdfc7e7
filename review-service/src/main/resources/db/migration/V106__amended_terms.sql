-- The licence end now on offer, when the terms were amended after the announcement.
alter table known_declaration add column amended_round int;
alter table known_declaration add column amendment int;
alter table known_declaration add column licence_end date;
