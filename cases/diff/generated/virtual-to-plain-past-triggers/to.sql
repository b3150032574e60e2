-- postgres: 18+
-- A virtual column becomes an ordinary one and keeps its values. No trigger takes that for a change of the rows.

create function mark() returns trigger language plpgsql as $$
begin
    new.b := new.b || '!';
    return new;
end $$;

create table t (
    a integer,
    b text,
    v text
);

create trigger mark before update on t for each row execute function mark();
