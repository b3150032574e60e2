create table logs (
    id integer primary key,
    at timestamp default now()
);
