-- A view is replaced by one in another schema while the column under both changes its type; a view over them goes along.

create schema app;
create table zeta (
    id integer,
    words text[]
);
create view few as select id from zeta where cardinality(words) < 5;
create view all_of_them as select id from few;
