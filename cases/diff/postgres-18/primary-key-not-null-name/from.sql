-- postgres: 18+

create table users (
    id integer primary key
);
