-- A trigger moves from a table that goes to a table that comes; its function reads both by name.

create table log (
    what text
);

create table new_items (
    id integer
);
create function note() returns trigger language plpgsql as $$ begin insert into log select 'new' from new_items; return null; end; $$;
create trigger items_note after insert on new_items for each statement execute function note();
