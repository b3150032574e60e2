-- One column becomes NOT NULL, another no longer is.

create table users (
    id integer primary key,
    name text not null,
    fax text
);
