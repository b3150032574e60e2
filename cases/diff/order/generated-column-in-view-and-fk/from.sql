create table a (
    id integer primary key,
    code varchar(20) generated always as ('c' || lpad('1', 3)) stored unique
);

create table b (
    code text references a (code)
);
create view codes as select code from a;
