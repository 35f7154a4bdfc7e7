-- One row a patent: the newest announced round, open while withdrawn_on is absent. The position orders changes for followers.
create sequence pool_position;
create table pool_entry (
    patent_number  text primary key,
    declaration_id text   not null,
    round          int    not null,
    withdrawn_on   date,
    position       bigint not null unique,
    offer          jsonb  not null
);
create index pool_entry_declaration on pool_entry (declaration_id);

-- Withdrawals are remembered by themselves, so one that overtakes its announcement still counts.
create table pool_withdrawal (
    declaration_id text not null,
    round          int  not null,
    effective_on   date not null,
    primary key (declaration_id, round)
);

-- The newest checks, which travel on another topic than the announcement.
create table pool_verification (
    declaration_id text primary key,
    checked_at     timestamptz not null,
    verification   jsonb       not null
);

create table pool_licence (
    licence_id     text primary key,
    patent_number  text not null,
    effective_from date,
    recorded_on    date
);
create index pool_licence_patent on pool_licence (patent_number);
