-- A key gets another name, and its index a parameter.

create table t (id int, constraint new_key primary key (id) with (fillfactor = 70));
create table p (id int, constraint p_new primary key (id) with (fillfactor = 70)) partition by list (id);
create table p1 partition of p for values in (1);
