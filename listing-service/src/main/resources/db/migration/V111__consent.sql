-- Who has been asked to sign which statement, one row a request and one an owner, kept from the events.
create table consent_request (
    id            text        not null,
    run           integer     not null,
    state         text        not null,
    submission    jsonb       not null,
    statement     jsonb       not null,
    invitations   text        not null,
    organisation  text        not null,
    reason        text,
    requested_at  timestamptz not null,
    sequence      bigint      not null,
    primary key (id, run)
);

create index consent_request_by_organisation on consent_request (organisation, requested_at desc);

create table consent_owner (
    id        text    not null,
    run       integer not null,
    owner     integer not null,
    name      text    not null,
    -- the name as identities are compared
    name_key  text    not null,
    state     text    not null,
    signature jsonb,
    reason    text,
    primary key (id, run, owner),
    foreign key (id, run) references consent_request on delete cascade
);

create index consent_owner_invited on consent_owner (name_key) where state = 'INVITED';
