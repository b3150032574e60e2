create table person (id integer, name text collate "C");
create table team (head person, others person[]);
