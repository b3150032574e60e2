-- Between boolean and numbers of all kinds.

create table t (a int default 1, b boolean default false, c boolean, d int default 1, e numeric(10,2) default 0, f timestamptz default now(), g text default 'x');
