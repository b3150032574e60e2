create table t (id int, constraint old_key primary key (id));
create table p (id int, constraint p_old primary key (id)) partition by list (id);
create table p1 partition of p for values in (1);
