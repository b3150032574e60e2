-- postgres: 18+
-- A key changes its type in a family whose children have not-null constraints of their own.

create table a (k bigint primary key, l bigint not null);
create table b (m int, primary key (k)) inherits (a);
create table c (constraint cc not null l) inherits (b);
create table f (k bigint references a);
