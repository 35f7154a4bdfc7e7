-- Offers as listing-service announced them; rebuilt from its messages.
create table offer (
    declaration_id text primary key,
    patent_number  text    not null unique,
    round          integer not null,
    offer          jsonb   not null,
    announced_on   date    not null
);

create table offer_withdrawal (
    declaration_id text    not null,
    round          integer not null,
    withdrawn_on   date    not null,
    primary key (declaration_id, round)
);

-- Books; rebuilt from the event store.
create table licence_ledger (
    licence_id       text        primary key,
    patent_number    text        not null,
    title            text        not null,
    licensor_id      text        not null,
    licensee_id      text        not null,
    licensee_name    text        not null,
    state            text        not null,
    offer            jsonb       not null,
    intention        jsonb       not null,
    period_to        date        not null,
    intended_at      timestamptz not null,
    notice_on        date,
    notice_reference text,
    signatures       jsonb       not null default '[]',
    concluded_on     date,
    payments         jsonb       not null default '[]',
    confirmed        jsonb       not null default '[]',
    effective_from   date,
    agreed_royalty   numeric,
    sequence         bigint      not null
);
create index licence_ledger_licensor on licence_ledger (licensor_id, intended_at desc);
create index licence_ledger_licensee on licence_ledger (licensee_id, intended_at desc);
create index licence_ledger_newest on licence_ledger (intended_at desc);

create table recordal_ledger (
    recordal_id    text   primary key,
    licence_id     text   not null unique,
    patent_number  text   not null,
    effective_from date   not null,
    state          text   not null,
    clock          jsonb  not null,
    papers         jsonb  not null,
    reasons        jsonb  not null default '[]',
    filed_on       date   not null,
    record_number  text,
    recorded_on    date,
    sequence       bigint not null
);
create index recordal_ledger_filed on recordal_ledger (filed_on, recordal_id);

-- Payment evidence; kept for good, like the event store.
create table evidence_file (
    sha256       text        not null,
    licence_id   text        not null,
    content_type text        not null,
    content      bytea       not null,
    placed_at    timestamptz not null,
    primary key (licence_id, sha256)
);

-- Record numbers taken; one number, one recordal.
create table record_number (
    record_number text primary key,
    recordal_id   text not null unique
);
