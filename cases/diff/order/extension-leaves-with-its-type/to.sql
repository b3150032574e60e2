-- A column leaves citext for text, and the extension goes with its operators under an index and a view.

create table users (
    id integer primary key,
    email text not null,
    constraint users_email unique (email)
);
create view by_mail as select id from users where lower(email) = 'ada@example.org';
