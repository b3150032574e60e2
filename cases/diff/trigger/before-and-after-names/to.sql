-- Triggers of one table depend on the order of their names; one is renamed to come first.

create table t (
    id integer
);
create function note() returns trigger language plpgsql as $$ begin return new; end; $$;
create trigger b_note before insert on t for each row execute function note('b');

create trigger a_note before insert on t for each row execute function note('c');
