-- A constraint trigger becomes deferrable, and refers to another table.

create table a (
    id integer primary key
);
create table b (
    id integer primary key
);
create function note() returns trigger language plpgsql as $$ begin return null; end; $$;

create constraint trigger a_note after insert on a from b deferrable initially deferred
    for each row when (new.id > 0) execute function note();
