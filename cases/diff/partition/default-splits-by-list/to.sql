-- Values, one of them null, move out of the default partition.

create table p (id int, r text) partition by list (r);
create table pd partition of p default;
create table p2 partition of p for values in ('c','d');
create table p1 partition of p for values in (null,'b''x');
