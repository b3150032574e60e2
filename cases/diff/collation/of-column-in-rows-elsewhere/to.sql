-- The server changes no collation within rows that columns hold.
create table person (id integer, name text collate "POSIX");
create table team (head person, others person[]);
