-- postgres: 18+

create table a (
    id integer primary key
);
create table b (
    a1 integer,
    a2 integer
);

alter table b add constraint b_a1 foreign key (a1) references a;
alter table b add constraint b_a2 foreign key (a2) references a not enforced;
