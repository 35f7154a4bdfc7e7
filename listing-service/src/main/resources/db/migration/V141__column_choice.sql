-- What an organisation said about the columns of its tables, by the fingerprint of their headers.
create table column_choice (
    organisation_id text        not null,
    fingerprint     text        not null,
    choice          jsonb       not null,
    chosen_by       text        not null,
    chosen_at       timestamptz not null,
    primary key (organisation_id, fingerprint)
);

-- The columns in question while a batch waits for its clerk; with first values, so erased together with the file.
alter table batch add column open_columns jsonb;
-- The fingerprint under which the columns of a batch had been explained.
alter table batch add column remembered_as text;
