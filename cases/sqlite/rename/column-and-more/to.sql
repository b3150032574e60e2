-- A column has another name, and the table changes besides.

create table users (
    id integer primary key,
    mail text not null default '', -- stemma: renamed from users.email
    name text
);
