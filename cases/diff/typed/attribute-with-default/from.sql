create type tt as (a int);
create table t of tt;
create table other of tt;
create function note() returns trigger language plpgsql as $$ begin raise 'noticed'; end $$;
create trigger noticed before update on t for each row execute function note();
