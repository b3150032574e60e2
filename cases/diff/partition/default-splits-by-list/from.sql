create table p (id int, r text) partition by list (r);
create table pd partition of p default;
create table p2 partition of p for values in ('c');
