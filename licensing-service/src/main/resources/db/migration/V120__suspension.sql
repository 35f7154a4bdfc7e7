-- The newest word on suspension of a round; kept apart from the offer, so that messages may arrive in any order.
create table offer_suspension (
    declaration_id text        not null,
    round          integer     not null,
    changed_at     timestamptz not null,
    suspended      boolean     not null,
    since          timestamptz not null,
    reasons        jsonb       not null,
    primary key (declaration_id, round)
);
