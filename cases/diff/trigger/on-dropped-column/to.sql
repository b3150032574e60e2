-- The column that a trigger was made for goes; the trigger watches another.

create table t (
    id integer primary key,
    price integer
);

create function note() returns trigger language plpgsql as $$ begin return new; end; $$;

create trigger t_note before update of price on t for each row execute function note();
