-- postgres: 18+
create function mark() returns trigger language plpgsql as $$
begin
    new.b := new.b || '!';
    return new;
end $$;

create table t (
    a integer,
    b text,
    v text generated always as (b || a) virtual
);

create trigger mark before update on t for each row execute function mark();
