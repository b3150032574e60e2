-- A trigger calls another function; the old one goes, the new one comes.

create table t (
    id integer primary key
);

create function new_way() returns trigger language plpgsql as $$ begin return new; end; $$;
create trigger t_way before insert on t for each row execute function new_way();
