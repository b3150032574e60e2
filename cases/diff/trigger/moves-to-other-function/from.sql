create table t (
    id integer primary key
);

create function old_way() returns trigger language plpgsql as $$ begin return new; end; $$;
create trigger t_way before insert on t for each row execute function old_way();
