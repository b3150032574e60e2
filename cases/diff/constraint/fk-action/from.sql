create table a (
    id integer primary key,
    x integer,
    unique (id, x)
);
create table b (
    a_id integer,
    x integer,
    other integer default 0
);

alter table b add constraint b_a foreign key (a_id) references a (id) on delete cascade;
alter table b add constraint b_ax foreign key (a_id, x) references a (id, x);
alter table b add constraint b_other foreign key (other) references a (id) on update cascade;
