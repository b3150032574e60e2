create table t (
    id integer primary key
);
create function note() returns trigger language plpgsql as $$ begin return null; end; $$;

create trigger t_note after update on t for each statement execute function note();
