-- A window function of the server's own is declared under another name.

create table t (
    id integer
);

create function my_row_number() returns bigint language internal window immutable strict as 'window_row_number';
