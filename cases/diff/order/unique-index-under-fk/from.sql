create table a (
    id integer not null
);
create table b (
    a_id integer
);

create unique index a_first on a (id);

alter table b add foreign key (a_id) references a (id);
