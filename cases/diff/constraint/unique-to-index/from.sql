create table users (
    id integer primary key,
    email text
);

alter table users add constraint users_email unique (email);
