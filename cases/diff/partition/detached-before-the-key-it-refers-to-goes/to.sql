-- A part is left alone and divided itself; the whole goes, and so does the key that both refer to.

create table target (id integer);
create table zone (id integer, t integer) partition by list (id);
