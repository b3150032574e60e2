create table trips (
    id integer primary key,
    start date,
    finish date,
    cancelled boolean not null default false
);
