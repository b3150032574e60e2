create table t (
    id integer generated always as identity (start with 10 increment by 10) primary key,
    name text
);
