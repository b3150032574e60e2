create table users (
    id integer primary key,
    active boolean
);

create view a with (security_barrier) as select id from users where active;
create view b as select id, active from users where active;
create view c as select id, active from users where active with local check option;
