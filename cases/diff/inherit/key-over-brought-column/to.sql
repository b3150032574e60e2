-- A table with a primary key is made again as a child whose parent brings the column of the key.

create table parent (id int, kind text);
create table child (primary key (id)) inherits (parent);
