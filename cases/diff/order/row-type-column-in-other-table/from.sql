create table inner_one (
    a integer
);
create table outer_one (
    id integer primary key,
    inner_one inner_one
);
