-- Rounds that the organiser revoked; each is closed by a row of offer_withdrawal as well.
create table offer_revocation (
    declaration_id text    not null,
    round          integer not null,
    effective_on   date    not null,
    legal_basis    text    not null,
    reasons        jsonb   not null,
    primary key (declaration_id, round)
);
