-- A table, its trigger function and its trigger are new, and the function's body names the table's type.

create table t (
    id integer primary key,
    name text
);
create function keep_t() returns trigger language plpgsql as $$
declare
    before t;
    after t%rowtype;
    name t.name%type;
begin
    return new;
end;
$$;
create trigger t_keep before update on t for each row execute function keep_t();
create trigger t_keep_again after insert or delete on t for each row execute function keep_t();
