-- postgres: 18+

create table lines (
    id integer primary key,
    price integer not null
);
