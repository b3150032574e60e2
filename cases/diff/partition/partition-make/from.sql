create table events (
    id integer,
    at date not null
);
