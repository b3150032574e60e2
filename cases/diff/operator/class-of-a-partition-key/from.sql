create function cmp(int, int) returns int language sql immutable as 'select btint4cmp($1, $2)';
create operator class int_ops2 for type int using btree as
    operator 1 <, operator 2 <=, operator 3 =, operator 4 >=, operator 5 >, function 1 cmp(int, int);
create table p (id int, r text) partition by range (id int_ops2);
create table p1 partition of p for values from (0) to (10);
create index on p1 (r);
