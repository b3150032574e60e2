create schema app;
create table app.users (
    id integer primary key
);
