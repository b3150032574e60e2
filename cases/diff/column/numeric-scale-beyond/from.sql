-- postgres: 15+

create table amounts (
    id integer primary key,
    thousands numeric(9)
);
