-- Which of the closed rounds were revoked by the organiser, not withdrawn by their owners.
alter table pool_withdrawal add column revoked boolean not null default false;
