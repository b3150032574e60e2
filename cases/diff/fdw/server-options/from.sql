create foreign data wrapper dummy;

create server here version '1' foreign data wrapper dummy options (host 'a', port '1');
create foreign table remote (
    id integer options (column_name 'ID'),
    name text options (column_name 'n')
) server here options (table_name 't', old 'x');
