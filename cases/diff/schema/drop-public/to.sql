-- The schema public itself goes, as careful people do; everything lives in app.

create schema app;
create table app.users (
    id integer primary key
);

drop schema public;
