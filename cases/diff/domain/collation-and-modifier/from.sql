create domain name as text;
create domain code as varchar(5);

create table t (
    name name,
    code code
);
create index t_name on t (name);
