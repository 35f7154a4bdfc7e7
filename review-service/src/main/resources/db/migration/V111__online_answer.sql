-- What the online register said of a patent, and when; an attempt without knowledge leaves the last knowledge.
create table online_answer (
    patent_number text primary key,
    reason        text        not null,
    tried_at      timestamptz not null,
    known_reason  text,
    known_at      timestamptz,
    entry         jsonb
);
