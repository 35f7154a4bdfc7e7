-- Scans are sent by the hundred, and sent again: what is there already is found by its content.
create index attachment_by_content on attachment (sha256, kind);
