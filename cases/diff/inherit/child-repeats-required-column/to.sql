-- Children repeat a column that their parent requires.

create table parent (id integer not null, kind text);
create table child (extra text, check (id > 0)) inherits (parent);
create table g2 (id integer default 3) inherits (parent);
create table g3 (id integer) inherits (parent);
