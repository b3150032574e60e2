create table t (
    id integer primary key,
    price integer,
    tax integer
);

create function note() returns trigger language plpgsql as $$ begin return new; end; $$;

create trigger t_note before update of tax on t for each row execute function note();
create trigger t_when before insert on t for each row when (new.tax > new.price) execute function note();
