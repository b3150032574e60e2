-- A table goes with the type, the function, the sequence and the domain that only it used.

create table kept (
    id integer
);
