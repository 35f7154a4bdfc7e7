-- What the form of a declaration said at each submission and each change of its terms, as a digest. The printed code of annex 4 is made from it, so a paper
-- is known again after its declaration went on. Absent fields are left out: a field the form gains later changes no digest.
create table form_version (
    declaration_id text    not null,
    sequence       bigint  not null,
    round          integer not null,
    digest         text    not null,
    primary key (declaration_id, sequence)
);

insert into form_version (declaration_id, sequence, round, digest)
select id, sequence, round, encode(sha256(convert_to(jsonb_strip_nulls(submission -> 'form')::text, 'UTF8')), 'hex')
  from register_entry;
