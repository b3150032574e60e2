-- Options of a wrapper, a server, a foreign table and its columns come, change and go.

create foreign data wrapper dummy;

create server here version '2' foreign data wrapper dummy options (host 'b', user_name 'it''s me');
create foreign table remote (
    id integer options (column_name 'ID2', extra 'y'),
    name text
) server here options (table_name 't2', new 'z');
alter foreign data wrapper dummy options (add debug 'on');
