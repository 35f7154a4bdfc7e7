-- The newest word on suspension of a round, remembered by itself like withdrawals.
create table pool_suspension (
    declaration_id text        not null,
    round          int         not null,
    changed_at     timestamptz not null,
    suspended      boolean     not null,
    since          timestamptz not null,
    reasons        jsonb       not null,
    primary key (declaration_id, round)
);

-- The newest verification after the announcement, beside the checks before it.
create table pool_reverification (
    declaration_id text primary key,
    checked_at     timestamptz not null,
    verification   jsonb       not null
);
