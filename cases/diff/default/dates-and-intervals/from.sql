create table t (
    id integer primary key,
    a date default '2024-02-29',
    b interval default '1 day'
);
