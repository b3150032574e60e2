-- A procedure gets another argument; the trigger function that calls it follows.

create table t (
    id integer
);

create procedure work(n integer, how text) language plpgsql as $$ begin null; end; $$;
create function note() returns trigger language plpgsql as $$ begin call work(1, 'well'); return new; end; $$;

create trigger t_note before insert on t for each row execute function note();
