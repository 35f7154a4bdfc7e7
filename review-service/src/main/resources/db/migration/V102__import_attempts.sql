-- How often an import was begun; one that stops the process again and again is given up.
alter table register_import_progress add column attempts int not null default 0;
create index register_import_newest on register_import (received_at desc);
