-- An attribute of a type that has tables gets a type to which its values are not cast by themselves.

create type person as (name text, code int);
create table customers of person (primary key (name));
create type thing as (name text, code bigint);
create table things of thing;
