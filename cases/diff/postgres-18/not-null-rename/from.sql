-- postgres: 18+

create table users (
    id integer primary key,
    name text constraint name_there not null,
    email text not null
);
