-- The event store: one table of events in commit order, written by append_events alone.

create table domain_event (
    position             bigint             not null,
    aggregate_identifier text collate "C"   not null,
    sequence_number      bigint             not null,
    aggregate_type       text,
    event_identifier     text collate "C"   not null,
    unit_of_work         text collate "C"   not null,
    unit_index           integer            not null,
    time_stamp           timestamptz        not null,
    payload_type         text               not null,
    payload_revision     text,
    payload              bytea              not null,
    meta_data            bytea              not null,
    hash_algorithm       text               not null,
    hash                 bytea              not null,
    constraint domain_event_position primary key (position),
    constraint domain_event_stream unique (aggregate_identifier, sequence_number),
    constraint domain_event_identifier unique (event_identifier)
);

-- A unit of work is one command's events; the first of them carries its id for the whole unit.
create unique index domain_event_unit_of_work on domain_event (unit_of_work) where unit_index = 0;

-- The last position given out. Updated in the transaction that writes the events, so positions have no gaps
-- and a removed last row shows.
create table event_position (
    only_row      boolean primary key default true check (only_row),
    last_position bigint  not null
) with (fillfactor = 10);

insert into event_position (last_position) values (0);

create table snapshot_event (
    aggregate_identifier text collate "C" primary key,
    sequence_number      bigint           not null,
    aggregate_type       text,
    event_identifier     text             not null,
    time_stamp           timestamptz      not null,
    payload_type         text             not null,
    payload_revision     text,
    payload              bytea            not null,
    meta_data            bytea            not null
);

create function refuse_changed_event() returns trigger language plpgsql as $$
begin
    raise exception 'events are only ever added: % on % is refused', tg_op, tg_table_name;
end
$$;

create trigger domain_event_is_only_added_to
    before update or delete or truncate on domain_event
    for each statement execute function refuse_changed_event();

-- Stores many units of work in one transaction, or none of them: a unit that cannot be stored is named in one of the
-- three lists, and then the caller sends the others again. The arrays run in parallel, one element an event, in the
-- order of the positions to be given.
--   opens            the event is its unit's first of that stream; only these are compared with what is stored
--   previous_hashes  the hash of the event before it, null at the start of a stream
-- The lock comes first and every statement after it sees what the lock's last holder committed, therefore
-- position order is commit order.
create function append_events(
    units             integer[],
    unit_ids          text[],
    unit_indexes      integer[],
    opens             boolean[],
    streams           text[],
    sequence_numbers  bigint[],
    aggregate_types   text[],
    event_identifiers text[],
    time_stamps       bigint[],
    payload_types     text[],
    payload_revisions text[],
    payloads          bytea[],
    meta_datas        bytea[],
    hash_algorithm    text,
    previous_hashes   bytea[],
    hashes            bytea[],
    out last_position   bigint,
    out already_stored  integer[],
    out repeated        integer[],
    out conflicting     integer[]
) language plpgsql as $$
begin
    perform pg_advisory_xact_lock(7744051118445851763);

    select array_agg(u.unit) filter (where stored.event_identifier = u.event_identifier),
           array_agg(u.unit) filter (where stored.event_identifier <> u.event_identifier)
      into already_stored, repeated
      from unnest(units, unit_ids, unit_indexes, event_identifiers)
               as u (unit, unit_id, unit_index, event_identifier)
     cross join lateral (select e.event_identifier
                           from domain_event e
                          where e.unit_of_work = u.unit_id and e.unit_index = 0
                          limit 1) as stored
     where u.unit_index = 0;

    select array_agg(distinct u.unit)
      into conflicting
      from unnest(units, opens, streams, sequence_numbers, previous_hashes)
               as u (unit, opens, stream, sequence_number, previous_hash)
      left join lateral (select e.sequence_number, e.hash
                           from domain_event e
                          where e.aggregate_identifier = u.stream
                          order by e.aggregate_identifier, e.sequence_number desc
                          limit 1) as last on true
     where u.opens
       and (coalesce(last.sequence_number, -1) <> u.sequence_number - 1
            or last.hash is distinct from u.previous_hash);

    if already_stored is not null or repeated is not null or conflicting is not null then
        return;
    end if;

    update event_position p
       set last_position = p.last_position + cardinality(units)
    returning p.last_position into last_position;

    insert into domain_event (position, aggregate_identifier, sequence_number, aggregate_type, event_identifier,
                              unit_of_work, unit_index, time_stamp, payload_type, payload_revision,
                              payload, meta_data, hash_algorithm, hash)
    select append_events.last_position - cardinality(units) + u.place,
           u.stream, u.sequence_number, u.aggregate_type, u.event_identifier,
           u.unit_id, u.unit_index, timestamptz 'epoch' + u.time_stamp * interval '1 microsecond',
           u.payload_type, u.payload_revision, u.payload, u.meta_data, append_events.hash_algorithm, u.hash
      from unnest(unit_ids, unit_indexes, streams, sequence_numbers, aggregate_types, event_identifiers,
                  time_stamps, payload_types, payload_revisions, payloads, meta_datas, hashes) with ordinality
               as u (unit_id, unit_index, stream, sequence_number, aggregate_type, event_identifier,
                     time_stamp, payload_type, payload_revision, payload, meta_data, hash, place);
end
$$;
