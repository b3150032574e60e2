-- SQL functions with string bodies whose tables and functions have names that sort after them.

create table z_table (
    id integer
);
create function z_count() returns bigint language sql as $$ select count(*) from z_table $$;
create function a_count() returns bigint language sql as $$ select z_count() + 1 $$;
