create type level as enum ('low', 'high');
create type pair as (a integer, b integer);
create table log (
    id integer primary key,
    things level[]
);
