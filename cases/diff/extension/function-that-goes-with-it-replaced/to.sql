-- A function that goes with an extension returns another type.

create extension hstore;
create function f() returns text language sql as 'select ''2''';
alter function f() depends on extension hstore;
