-- Batch intake: an uploaded summary table and what becomes of its rows. These rows are the worker's memory, so any stop can be survived.
create table batch (
    id                text        primary key,
    organisation_id   text        not null,
    organisation_name text        not null,
    place             text        not null,
    uploaded_by       jsonb       not null,
    file_name         text        not null,
    sha256            text        not null,
    -- kept only until the rows have been read: it may hold contact data
    content           bytea,
    state             text        not null,
    sheet             text,
    columns           jsonb       not null default '{}',
    ignored_columns   jsonb       not null default '[]',
    problem           jsonb,
    uploaded_at       timestamptz not null,
    attempts          integer     not null default 0,
    done              integer     not null default 0,
    total             integer     not null default 0,
    -- under these subjects the vault keeps the contact data of the rows
    contact_subjects  jsonb       not null default '[]'
);

create index batch_by_organisation on batch (organisation_id, uploaded_at desc);
create index batch_with_work on batch (uploaded_at) where state in ('CHECKING', 'COMMITTING');

create table batch_row (
    batch_id       text    not null references batch on delete cascade,
    row_number     integer not null,
    draft          jsonb   not null,
    notes          jsonb   not null,
    contact        text,
    demo_fields    jsonb   not null default '[]',
    outcome        text    not null,
    findings       jsonb   not null,
    declaration_id text,
    primary key (batch_id, row_number)
);

create index batch_row_by_outcome on batch_row (batch_id, outcome, row_number);
