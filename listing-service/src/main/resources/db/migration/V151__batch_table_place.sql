-- Where the table of a batch names its columns and where an earlier marking has put its results, so that its workbook can be marked.
alter table batch add column header_row integer;
alter table batch add column result_column text;
