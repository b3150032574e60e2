-- What a foreign key does on delete and update changes, and whether it matches fully.

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

alter table b add constraint b_a foreign key (a_id) references a (id) on delete restrict on update cascade;
alter table b add constraint b_ax foreign key (a_id, x) references a (id, x) match full;
alter table b add constraint b_other foreign key (other) references a (id) on delete set default on update set null;
