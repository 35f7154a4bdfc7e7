-- The queue: one row a case, rebuilt by replaying the review events.
create table review_case (
    case_id        text primary key,
    declaration_id text        not null,
    round          int         not null,
    patent_number  text        not null,
    title          text        not null,
    owners         text        not null,
    place          text        not null,
    state          text        not null,
    worst_outcome  text,
    opened_at      timestamptz not null,
    sequence       bigint      not null,
    document       jsonb       not null
);
create index review_case_state on review_case (state, opened_at);
create index review_case_patent on review_case (patent_number);
create index review_case_declaration on review_case (declaration_id, round);

-- Declarations heard of from listing, to find a second one for the same patent.
create table known_declaration (
    declaration_id text primary key,
    round          int     not null,
    patent_number  text    not null,
    withdrawn      boolean not null
);
create index known_declaration_patent on known_declaration (patent_number);
