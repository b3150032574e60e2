-- A table that others point at is divided into partitions; its rows are there before the foreign key is.

create table p (id int, d date not null, r text, primary key (id, d)) partition by range (d);
create table p1 partition of p for values from ('2020-01-01') to ('2021-01-01');
create table p2 partition of p default;
create table fk (id int, d date, foreign key (id, d) references p);
create view pv as select r, count(*) from p group by r;
