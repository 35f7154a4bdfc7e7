-- Declarations whose files changed and were not looked at since; written with the change itself, so that a stop loses none.
create table papers_to_tell (
    holder     text        primary key,
    changed_at timestamptz not null
);
