-- A partition that is itself divided goes: one of its parts becomes a part of the whole, two are put together there.

create table p (id int, d int, w text) partition by range (d);
create table p11 partition of p for values from (0) to (10);
create table p14 partition of p for values from (10) to (100);
