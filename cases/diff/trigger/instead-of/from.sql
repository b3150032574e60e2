create table t (
    id integer primary key,
    name text
);
create view v as select id, name from t;
create function divert() returns trigger language plpgsql as $$ begin insert into t values (new.*); return new; end; $$;

create trigger v_update instead of update on v for each row execute function divert();
