create type person as (name text, code text);
create table customers of person (primary key (name));
create type thing as (name text, code int);
create table things of thing;
