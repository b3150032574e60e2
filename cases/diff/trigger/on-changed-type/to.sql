-- A column changes its type that a trigger's condition and its column list name.

create table t (
    id integer primary key,
    price numeric(12, 2)
);

create function note() returns trigger language plpgsql as $$ begin return new; end; $$;
create trigger t_when before update on t for each row when (old.price <> new.price) execute function note();
create trigger t_of before update of price on t for each row execute function note();
alter table t enable always trigger t_of;
