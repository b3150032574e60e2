-- A domain changes its collation and another its type modifier.

create domain name as text collate "C";
create domain code as varchar(50);

create table t (
    name name,
    code code
);
create index t_name on t (name);
