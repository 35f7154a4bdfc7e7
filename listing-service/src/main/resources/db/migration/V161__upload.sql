-- Files that arrive in pieces. The pieces are sealed in the vault; all of it is gone a day after the upload began.
create table upload (
    id              text        primary key,
    organisation_id text        not null,
    subject         text        not null,
    file_name       text        not null,
    size            bigint      not null,
    sha256          text        not null,
    received        bigint      not null default 0,
    batch_id        text,
    expires_at      timestamptz not null
);

create index upload_of_organisation on upload (organisation_id, expires_at);
create index upload_expiry on upload (expires_at);

create table upload_chunk (
    upload_id text   not null references upload on delete cascade,
    start     bigint not null,
    reference text   not null,
    primary key (upload_id, start)
);
