-- Extensions go; columns, domains, attributes and functions had their types, and arrays of them.

create table t (a text, b int, p text);
create view v as select a, p from t;
create function f(text) returns text language sql as 'select $1';
create domain cd as text; create type cc as (x text[]);
create table u (q cd, r cc);
