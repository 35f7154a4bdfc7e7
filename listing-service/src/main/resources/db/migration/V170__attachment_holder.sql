-- A file may be attached before there is a declaration: to a draft ('draft:…') or to a form whose owners are still signing ('consent:…').
alter table attachment rename column declaration_id to holder;
alter index attachment_of_declaration rename to attachment_of_holder;
