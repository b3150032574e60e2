create table t (
    id integer primary key,
    number integer not null generated always as identity
);
