create table a (
    id integer primary key
);
create table b (
    id integer primary key
);
create function note() returns trigger language plpgsql as $$ begin return null; end; $$;

create constraint trigger a_note after insert on a for each row execute function note();
