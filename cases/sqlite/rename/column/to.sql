-- A column has another name.

create table users (
    id integer primary key,
    mail text -- stemma: renamed from users.email
);
create index users_email on users (mail);
