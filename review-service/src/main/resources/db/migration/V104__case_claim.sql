-- Who is working on a case; a claim that is too old counts for nothing.
create table case_claim (
    case_id    text primary key,
    subject    text        not null,
    account    text        not null,
    claimed_at timestamptz not null
);
create index case_claim_subject on case_claim (subject, claimed_at);
