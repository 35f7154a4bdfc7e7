-- Revocations of declarations, one row a proposal, kept from the events.
create table revocation (
    id             text        not null,
    run            integer     not null,
    declaration_id text        not null,
    round          integer     not null,
    state          text        not null,
    grounds        jsonb       not null,
    proposer       jsonb       not null,
    proposed_at    timestamptz not null,
    confirmer      jsonb,
    last_day       date,
    objections     jsonb       not null,
    decider        jsonb,
    outcome        text,
    ended_on       date,
    sequence       bigint      not null,
    primary key (id, run)
);

create index revocation_by_declaration on revocation (declaration_id, run desc);
create index revocation_by_last_day on revocation (last_day) where state = 'HEARING';
