create table t (
    id integer primary key,
    price integer
);

create function note() returns trigger language plpgsql as $$ begin return new; end; $$;
create trigger t_when before update on t for each row when (old.price <> new.price) execute function note();
create trigger t_of before update of price on t for each row execute function note();
alter table t enable always trigger t_of;
