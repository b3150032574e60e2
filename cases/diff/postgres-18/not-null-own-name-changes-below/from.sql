-- postgres: 18+
create table p (a int constraint pa not null, b int constraint pb not null);
create table c (constraint own not null a, constraint other not null b) inherits (p);
create table g (constraint mine not null a) inherits (c);
create table h () inherits (g);
create table k (id int constraint pk not null primary key);
create table l (constraint own not null id) inherits (k);
