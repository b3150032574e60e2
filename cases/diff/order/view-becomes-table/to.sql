-- A view becomes a table of the same name, with a foreign key to it.

create table base (
    id integer primary key
);
create table lines (
    id integer
);

create table shown (
    id integer primary key
);
alter table lines add foreign key (id) references shown (id);
