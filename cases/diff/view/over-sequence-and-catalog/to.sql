-- Views over a sequence, over the system's own tables and over VALUES.

create sequence numbers;

create view position as select last_value, is_called from numbers;
create view our_tables as select c.oid, c.relname, n.nspname from pg_class c join pg_namespace n on n.oid = c.relnamespace;
create view settings as select name, setting from pg_settings where name = 'work_mem';
create view fixed (a, b) as values (1, 'x'), (2, null);
create view nothing as select;
