-- Addresses an organisation wants to be told at when a batch is done. The secret is sealed in the vault.
create table webhook (
    id              text        primary key,
    organisation_id text        not null,
    url             text        not null,
    secret          text        not null,
    created_by      text        not null,
    created_at      timestamptz not null,
    unique (organisation_id, url)
);

-- What is to be told to whom. A row is claimed before it is sent and concluded afterwards; what a stop leaves claimed is sent again under the same id.
create table webhook_delivery (
    id              uuid        primary key default gen_random_uuid(),
    webhook_id      text        not null references webhook on delete cascade,
    event           text        not null,
    batch_id        text,
    -- made at the first attempt and the same in all others
    body            text,
    state           text        not null default 'WAITING',
    attempts        integer     not null default 0,
    -- attempts since it was last asked for; these lengthen the pauses
    tries           integer     not null default 0,
    next_attempt_at timestamptz,
    leased_until    timestamptz,
    created_at      timestamptz not null default clock_timestamp(),
    delivered_at    timestamptz
);

create index webhook_delivery_due on webhook_delivery (next_attempt_at nulls first) where state = 'WAITING';
create index webhook_delivery_of_webhook on webhook_delivery (webhook_id, created_at desc);

create table webhook_attempt (
    delivery_id uuid        not null references webhook_delivery on delete cascade,
    number      integer     not null,
    started_at  timestamptz not null,
    status      integer,
    problem     text,
    millis      bigint,
    primary key (delivery_id, number)
);

-- In the database, so that a delivery exists exactly when the batch has moved, whoever moved it and whatever stops right after.
create function tell_of_batch() returns trigger language plpgsql as $$
begin
    insert into webhook_delivery (webhook_id, event, batch_id)
    select w.id, 'batch.' || replace(lower(new.state), '_', '-'), new.id
      from webhook w
     where w.organisation_id = new.organisation_id;
    return null;
end
$$;

create trigger batch_is_done after update of state on batch
    for each row when (new.state is distinct from old.state
                       and new.state in ('AWAITING_COLUMNS', 'CHECKED', 'COMMITTED', 'FAILED'))
    execute function tell_of_batch();
