-- Forms not handed in yet: one person's, for one organisation. The contact person of a draft is in the vault.
create table declaration_draft (
    id           text        primary key,
    person       text        not null,
    organisation text        not null,
    -- the declaration whose next round this prepares
    corrects     text,
    form         jsonb       not null,
    contact      text,
    version      integer     not null,
    saved_at     timestamptz not null
);

create index declaration_draft_by_owner on declaration_draft (person, organisation, saved_at desc);
create unique index declaration_draft_of_correction on declaration_draft (person, organisation, corrects)
 where corrects is not null;
