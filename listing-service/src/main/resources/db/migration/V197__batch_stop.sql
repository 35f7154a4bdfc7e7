-- The clerk asked for the work under way on a batch to stop; the worker sees to it between two steps.
alter table batch add column stopping boolean not null default false;
