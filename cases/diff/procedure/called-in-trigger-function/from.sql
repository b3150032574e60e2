create table t (
    id integer
);

create procedure work(n integer) language plpgsql as $$ begin null; end; $$;
create function note() returns trigger language plpgsql as $$ begin call work(1); return new; end; $$;

create trigger t_note before insert on t for each row execute function note();
