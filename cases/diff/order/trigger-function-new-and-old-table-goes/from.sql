create table log (
    what text
);

create table old_items (
    id integer
);
create function note() returns trigger language plpgsql as $$ begin insert into log select 'old' from old_items; return null; end; $$;
create trigger items_note after insert on old_items for each statement execute function note();
