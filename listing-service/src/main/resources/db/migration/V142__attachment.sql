-- Files that belong to a declaration. Content is sealed in the vault under a key of the file's own.
create table attachment (
    id             text        primary key,
    declaration_id text        not null,
    kind           text        not null,
    file_kind      text        not null,
    size           bigint      not null,
    sha256         text        not null,
    attached_at    timestamptz not null,
    reference      text        not null
);

create index attachment_of_declaration on attachment (declaration_id, attached_at);
