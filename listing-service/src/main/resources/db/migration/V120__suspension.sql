-- Since when a declaration is suspended; absent in every other state. The grounds stand in reasons.
alter table register_entry add column suspended_at timestamptz;
