create table t (
    id integer primary key,
    name text,
    email text
);
create function note() returns trigger language plpgsql as $$ begin return new; end; $$;

create trigger t_note after update on t for each row execute function note();
