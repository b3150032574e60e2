create table t (
    id integer
);
create function note() returns trigger language plpgsql as $$ begin return new; end; $$;
create trigger b_note before insert on t for each row execute function note('b');

create trigger c_note before insert on t for each row execute function note('c');
