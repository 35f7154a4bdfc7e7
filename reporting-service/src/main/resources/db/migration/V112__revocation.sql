-- Rounds that the organiser revoked; each ends by a row of withdrawal as well.
create table indicator.revocation (
    declaration_id text        not null,
    round          integer     not null,
    revoked_on     date        not null,
    occurred_at    timestamptz not null,
    primary key (declaration_id, round)
);

create or replace function create_indicator_tables(target text) returns void language plpgsql as $$
begin
    execute format($ddl$
        create schema %1$I;
        create table %1$I.announcement (
            declaration_id text        not null,
            round          integer     not null,
            patent_number  text        not null,
            patent_type    text        not null,
            title          text        not null,
            place          text        not null,
            announced_on   date        not null,
            occurred_at    timestamptz not null,
            primary key (declaration_id, round)
        );
        create index on %1$I.announcement (patent_number, round desc);
        create table %1$I.holder (
            declaration_id text    not null,
            round          integer not null,
            holder_key     text    not null,
            name           text    not null,
            kind           text    not null,
            primary key (declaration_id, round, holder_key, kind)
        );
        create table %1$I.withdrawal (
            declaration_id text        not null,
            round          integer     not null,
            withdrawn_on   date        not null,
            occurred_at    timestamptz not null,
            primary key (declaration_id, round)
        );
        create table %1$I.suspension (
            declaration_id text        not null,
            round          integer     not null,
            suspended      boolean     not null,
            occurred_at    timestamptz not null,
            primary key (declaration_id, round, occurred_at)
        );
        create table %1$I.revocation (
            declaration_id text        not null,
            round          integer     not null,
            revoked_on     date        not null,
            occurred_at    timestamptz not null,
            primary key (declaration_id, round)
        );
        create table %1$I.licence (
            licence_id     text        primary key,
            patent_number  text        not null,
            royalty_mode   text        not null,
            agreed_royalty numeric     not null,
            effective_from date        not null,
            licence_end    date        not null,
            occurred_at    timestamptz not null
        );
        create index on %1$I.licence (patent_number);
        create table %1$I.recordal (
            recordal_id   text        primary key,
            licence_id    text        not null,
            record_number text        not null,
            recorded_on   date        not null,
            occurred_at   timestamptz not null
        );
        create index on %1$I.recordal (licence_id);
    $ddl$, target);
end $$;
