create table a (
    id integer primary key
);
create table t (
    x integer,
    y integer
);

alter table t add constraint x_rule check (x > 0);
alter table t add constraint y_rule foreign key (y) references a;
