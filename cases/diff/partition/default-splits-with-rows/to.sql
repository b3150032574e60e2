-- A new partition takes rows out of the default one, which takes them back when it goes.

create table p (id int, d date not null, r text) partition by range (d);
create table pd partition of p default;
create table p1 partition of p for values from ('2020-01-01') to ('2021-01-01');
