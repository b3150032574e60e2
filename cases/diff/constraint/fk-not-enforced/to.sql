-- postgres: 18+
-- A foreign key is no longer enforced, another is enforced again.

create table a (
    id integer primary key
);
create table b (
    a1 integer,
    a2 integer
);

alter table b add constraint b_a1 foreign key (a1) references a not enforced;
alter table b add constraint b_a2 foreign key (a2) references a;
