-- Options of views change: security barrier, check option.

create table users (
    id integer primary key,
    active boolean
);

create view a as select id from users where active;
create view b with (security_barrier = true) as select id, active from users where active with cascaded check option;
create view c as select id, active from users where active;
