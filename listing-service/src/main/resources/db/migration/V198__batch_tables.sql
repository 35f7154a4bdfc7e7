-- A batch may have come as an archive of several tables, each with a place, columns and a memory of its own.
alter table batch add column tables jsonb not null default '[]';
update batch
   set tables = jsonb_build_array(jsonb_build_object(
           'sheet', sheet, 'before', 0, 'headerRow', coalesce(header_row, 0), 'resultColumn', result_column,
           'columns', columns, 'rememberedAs', remembered_as))
 where sheet is not null;
alter table batch drop column sheet, drop column header_row, drop column result_column, drop column columns, drop column remembered_as;
