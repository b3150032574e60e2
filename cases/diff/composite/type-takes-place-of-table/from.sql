create table pair (
    a integer
);
create table log (
    id integer,
    what pair
);
