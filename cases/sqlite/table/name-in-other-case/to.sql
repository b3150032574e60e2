-- Names that differ in case only are the same names: nothing to do.

create table users (
    id integer primary key,
    email text
);
