create table m (id int primary key, r varchar(5)) partition by hash (id);
create table m0 partition of m for values with (modulus 2, remainder 0);
create table m1 partition of m for values with (modulus 2, remainder 1);
