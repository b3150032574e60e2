create type amount as (value integer, currency text);
create domain price as amount check ((value).value > 0);
create table offer (id integer, p price);
