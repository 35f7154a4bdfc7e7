-- The register of declarations: one row a patent, the newest round, kept from the events.
create table register_entry (
    id                     text        primary key,
    round                  integer     not null,
    state                  text        not null,
    patent_number          text        not null,
    title                  text        not null,
    search_text            text        not null,
    submission             jsonb       not null,
    submitter_organisation text        not null,
    submitter_place        text        not null,
    batch_id               text,
    submitted_at           timestamptz not null,
    announced_on           date,
    withdrawn_on           date,
    reasons                jsonb       not null,
    sequence               bigint      not null
);

create index register_entry_by_organisation on register_entry (submitter_organisation, submitted_at desc);
create index register_entry_by_state on register_entry (state, submitted_at desc);
create index register_entry_by_batch on register_entry (batch_id) where batch_id is not null;
