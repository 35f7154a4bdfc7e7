create table booking (
    room     text primary key,
    guest    text   not null,
    sequence bigint not null
);

create table heard (
    message_id  text primary key,
    room        text not null,
    guest       text not null,
    correlation text not null,
    trace       text not null,
    heard_at    timestamptz not null default clock_timestamp()
);
