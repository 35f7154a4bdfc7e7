-- The file of a batch is kept in the vault, for a limited time, instead of in the open until it is read.
alter table batch add column file_reference text;
alter table batch add column file_kept_until timestamptz;

-- What had not been read cannot be sealed from here; its clerk uploads it again.
update batch
   set state = 'FAILED', open_columns = null, problem = '{"code": "batch-file-not-kept", "arguments": []}'
 where state in ('CHECKING', 'AWAITING_COLUMNS');

alter table batch drop column content;

create index batch_by_end_of_file on batch (file_kept_until) where file_kept_until is not null;
