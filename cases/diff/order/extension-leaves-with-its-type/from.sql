create extension citext;
create table users (
    id integer primary key,
    email citext not null,
    constraint users_email unique (email)
);
create view by_mail as select id from users where email = 'ada@example.org';
