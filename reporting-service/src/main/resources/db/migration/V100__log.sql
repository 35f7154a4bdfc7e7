-- Every contract message there was. Only added to; body is kept byte for byte (json, not jsonb), the hash covers it.
create table message_log (
    position           bigint      primary key,
    message_id         text        not null unique,
    type               text        not null,
    subject            text        not null,
    patent_number      text        not null,
    occurred_at        timestamptz not null,
    recorded_at        timestamptz not null,
    topic              text        not null,
    actor              text        not null,
    actor_roles        text[]      not null,
    actor_organisation text        not null,
    correlation_id     text        not null,
    causation_id       text        not null,
    body               json        not null,
    hash               bytea       not null
);
create index message_log_patent on message_log (patent_number, occurred_at, position);

create table message_log_head (
    position bigint not null,
    hash     bytea  not null
);
insert into message_log_head (position, hash) values (0, decode(repeat('00', 32), 'hex'));

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the message log is only added to';
end $$;

create trigger message_log_append_only before update or delete or truncate on message_log
    for each statement execute function refuse_change();
