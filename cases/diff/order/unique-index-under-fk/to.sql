-- A foreign key rests on a unique index, not on a constraint; the index gets another name.

create table a (
    id integer not null
);
create table b (
    a_id integer
);

create unique index a_second on a (id);

alter table b add foreign key (a_id) references a (id);
