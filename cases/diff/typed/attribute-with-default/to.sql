-- A type gets attributes; a table of it requires one and has a default for it, another one has only a default. The rows
-- get the defaults, and a trigger does not notice.

create type tt as (a int, d int, e text);
create table t of tt (d with options not null default 4);
create table other of tt (e with options default 'x');
create function note() returns trigger language plpgsql as $$ begin raise 'noticed'; end $$;
create trigger noticed before update on t for each row execute function note();
