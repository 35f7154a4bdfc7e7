-- What the platform keeps beside the events.

-- How far each event processor has come; Axon reads the columns by these names.
create table processor_token (
    processor_name text    not null,
    segment        integer not null,
    token          bytea,
    token_type     text,
    time_stamp     text,
    owner          text,
    primary key (processor_name, segment)
) with (fillfactor = 50);

-- Messages that have taken effect here. Never emptied: everything may be published again.
create table inbox (
    message_id text collate "C" primary key,
    type       text        not null,
    handled_at timestamptz not null default now()
);

-- Matters with a message that could not be handled: later messages of the same matter wait behind it.
create table inbox_blocked (
    topic       text        not null,
    message_key text        not null,
    parked      integer     not null,
    since       timestamptz not null default now(),
    reason      text        not null,
    primary key (topic, message_key)
);

-- The Kafka cluster that has acknowledged what the relay's token says.
create table broker_identity (
    only_row   boolean primary key default true check (only_row),
    cluster_id text        not null,
    since      timestamptz not null
);

-- Answers already given, by the key the client chose.
create table idempotent_request (
    actor        text        not null,
    request_key  text        not null,
    request_hash bytea       not null,
    started_at   timestamptz not null,
    status       integer,
    headers      text,
    body         bytea,
    primary key (actor, request_key)
);

create index idempotent_request_started_at on idempotent_request (started_at);

-- Personal data. The key of a person is wrapped by the master key; without it the entries are noise.
create table vault_key (
    subject     text        primary key,
    wrapped_key bytea       not null,
    created_at  timestamptz not null default now()
);

create table vault_entry (
    reference  uuid        primary key,
    subject    text        not null,
    kind       text        not null,
    content    bytea       not null,
    stored_at  timestamptz not null default now()
);

create index vault_entry_subject on vault_entry (subject);
