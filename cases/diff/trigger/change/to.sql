-- A trigger changes its timing, events, columns, condition and arguments.

create table t (
    id integer primary key,
    name text,
    email text
);
create function note() returns trigger language plpgsql as $$ begin return new; end; $$;

create trigger t_note before insert or update of name, email or delete on t
    for each row execute function note('a', 'it''s', '2');
create trigger t_when before update on t
    for each row when (old.name is distinct from new.name and new.id > 0) execute function note();
create trigger t_statement after truncate on t for each statement execute function note();
