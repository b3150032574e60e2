create domain code as varchar(20) not null;
create table parts (
    code code
);
