-- A check becomes a unique constraint of the same name, and a foreign key a check.

create table a (
    id integer primary key
);
create table t (
    x integer,
    y integer
);

alter table t add constraint x_rule unique (x);
alter table t add constraint y_rule check (y is not null);
