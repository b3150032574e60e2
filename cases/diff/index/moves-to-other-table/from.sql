create table a (
    x integer
);
create table b (
    x integer
);

create index the_index on a (x);
