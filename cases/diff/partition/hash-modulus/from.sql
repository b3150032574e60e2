create table p (id int, r text) partition by hash (id);
create table p1 partition of p for values with (modulus 2, remainder 0);
create table p2 partition of p for values with (modulus 2, remainder 1);
