-- The modulus of a hash changes; every row finds its partition anew.

create table p (id int, r text) partition by hash (id);
create table p1 partition of p for values with (modulus 3, remainder 0);
create table p2 partition of p for values with (modulus 3, remainder 1);
create table p3 partition of p for values with (modulus 3, remainder 2);
