create table events (
    id integer primary key
) using heap;
