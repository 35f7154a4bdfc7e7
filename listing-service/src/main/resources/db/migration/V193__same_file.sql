-- The same content sent again by the same organisation is the batch that is there already, unless it is to be checked again.
create index batch_by_content on batch (organisation_id, sha256, uploaded_at desc);

alter table upload add column again boolean not null default false;
alter table upload add column sent_before boolean not null default false;
