-- A table without any column is added; another loses its last column.

create table marker ();

create table nothing ();
