-- Announced patents under watch: one row a round of a declaration, rebuilt by replaying the watch events.
create table watched_listing (
    watch_id       text primary key,
    declaration_id text        not null,
    round          int         not null,
    patent_number  text        not null,
    announced_on   date        not null,
    verified_at    timestamptz,
    worst_outcome  text,
    impaired_since timestamptz,
    ended          boolean     not null,
    sequence       bigint      not null,
    rule_set       text        not null default '',
    checks         jsonb       not null default '[]',
    hindrances     jsonb       not null default '[]'
);
create index watched_listing_patent on watched_listing (patent_number) where not ended;
create index watched_listing_due on watched_listing (verified_at nulls first) where not ended;

-- Which round of a declaration was announced, so that the end of a watch that never began is not asked for.
alter table known_declaration add column announced_round int;
