-- A table that refers to itself is rebuilt.

create table node (id integer primary key, parent_id integer references node (id), name text not null);
