create table imports (
    id integer primary key,
    amount text,
    day text,
    active integer
);
