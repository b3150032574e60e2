-- postgres: 18+
-- Not-null constraints of children's own get another name, below one that keeps its name, one that gets another, and
-- one that a primary key needs.

create table p (a int constraint pa not null, b int constraint pbb not null);
create table c (constraint own not null a, constraint other not null b) inherits (p);
create table g (constraint yours not null a) inherits (c);
create table h () inherits (g);
create table k (id int constraint pk not null primary key);
create table l (constraint owned not null id) inherits (k);
