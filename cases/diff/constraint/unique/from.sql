create table users (
    id integer primary key,
    email text,
    tenant integer,
    login text
);

alter table users add unique (email);
alter table users add constraint users_login unique (login);
