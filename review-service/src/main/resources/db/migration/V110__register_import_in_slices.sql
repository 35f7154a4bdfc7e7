-- Register files of any size: kept in parts, staged and merged slice by slice, each slice committed with the place to go
-- on from. Files an older version had not finished are asked for again.
alter table register_import
    add column bytes            bigint not null default 0,
    add column charset          text   not null default 'UTF-8',
    add column expected_lines   bigint not null default 0,
    add column read_bytes       bigint not null default 0,
    add column read_lines       bigint not null default 0,
    add column merged_lines     bigint not null default 0,
    add column lines_per_second bigint;
update register_import set state = 'FAILED', finished_at = now(), problem = '平台升级时此文件还没有导入完，登记簿没有改动，请重新上传。'
    where state = 'RECEIVED';
alter table register_import drop column content;
drop index register_import_open;
create index register_import_open on register_import (received_at) where state in ('RECEIVED', 'STAGED', 'APPLIED');

create table register_import_part (
    import_id text  not null references register_import (id),
    part      int   not null,
    content   bytea not null,
    primary key (import_id, part)
);
alter table register_import_part alter column content set storage external; -- compressing costs more than it saves

-- The lines of the one import at work that could be read. A block index: it costs COPY next to nothing, and lines are in order.
create table register_staging (
    line                  bigint not null,
    patent_number         text   not null,
    patent_type           text,
    title                 text   not null,
    patentees             text[] not null,
    filing_date           date,
    grant_date            date,
    term_end              date,
    legal_states          text[] not null,
    annual_fee_paid_until date,
    as_of                 date   not null,
    source                text   not null
);
create index register_staging_line on register_staging using brin (line);

-- Only how often the slice at hand was begun is left here.
alter table register_import_progress drop column done, drop column total;
