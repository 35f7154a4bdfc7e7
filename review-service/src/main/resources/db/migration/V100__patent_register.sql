-- The patent register as imported bulletins show it; one row a patent, the newest bulletin wins.
create table patent_register (
    patent_number         text primary key,
    patent_type           text,
    title                 text        not null,
    patentees             text[]      not null,
    filing_date           date,
    grant_date            date,
    term_end              date,
    legal_states          text[]      not null,
    annual_fee_paid_until date,
    as_of                 date        not null,
    source                text        not null,
    import_id             text        not null
);
create index patent_register_import on patent_register (import_id);

-- One row a bulletin, known by the hash of its content. Kept until done, so a restart can begin again.
create table register_import (
    id          text primary key,
    sha256      text        not null unique,
    file_name   text        not null,
    content     bytea,
    state       text        not null,
    received_at timestamptz not null,
    received_by text        not null,
    finished_at timestamptz,
    lines       bigint      not null default 0,
    accepted    bigint      not null default 0,
    rejected    bigint      not null default 0,
    changed     bigint      not null default 0,
    rechecked   bigint      not null default 0,
    problem     text
);
create index register_import_open on register_import (received_at) where state in ('RECEIVED', 'APPLIED');

-- Written beside the running import's own transaction, so that others can watch.
create table register_import_progress (
    import_id text primary key references register_import (id),
    done      bigint not null,
    total     bigint not null
);

create table register_import_error (
    import_id text   not null references register_import (id),
    line      bigint not null,
    field     text   not null,
    rule      text   not null,
    value     text   not null,
    primary key (import_id, line, field)
);
