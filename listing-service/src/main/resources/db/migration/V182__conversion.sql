-- How the review last verified each announced declaration, as it told us.
create table listing_verification (
    declaration_id text        primary key,
    round          integer     not null,
    checked_at     timestamptz not null,
    checks         jsonb       not null
);

-- Pilot declarations on their way to statutory ones, kept from the events.
create table conversion (
    id                  text        primary key,
    declaration_id      text        not null unique,
    round               integer     not null,
    state               text        not null,
    comment             text,
    prepared_by         text,
    prepared_at         timestamptz,
    export_id           text,
    filed_at            timestamptz,
    announcement_number text,
    announced_on        date,
    reason              text,
    sequence            bigint      not null
);

-- What went to the patent office together, frozen as it was filed.
create table conversion_export (
    id         text        primary key,
    created_at timestamptz not null,
    created_by text        not null,
    list_hash  text        not null,
    lines      jsonb       not null
);

create index conversion_export_newest on conversion_export (created_at desc);
