-- A trigger sees its rows as transition tables.

create table t (
    id integer primary key
);
create function note() returns trigger language plpgsql as $$ begin return null; end; $$;

create trigger t_note after update on t referencing old table as before new table as after
    for each statement execute function note();
