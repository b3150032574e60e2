create table t (
    id integer primary key,
    updated_at timestamptz
);
create function touch() returns trigger language plpgsql as $$ begin new.updated_at = now(); return new; end; $$;

create trigger t_old before insert on t for each row execute function touch();
