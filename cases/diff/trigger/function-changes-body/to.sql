-- Only the body of the trigger function changes; the trigger stays as it is.

create table t (
    id integer primary key,
    n integer
);

create function count_up() returns trigger language plpgsql as $$ begin new.n = coalesce(old.n, 0) + 1; return new; end; $$;

create trigger t_count before update on t for each row execute function count_up();
