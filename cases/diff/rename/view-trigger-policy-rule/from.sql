create table t (
    id integer,
    x integer
);
create function note() returns trigger language plpgsql as $$ begin return new; end; $$;

create view v as select id from t;
create materialized view m as select id from t;
create trigger tr before insert on t for each row execute function note();
create policy p on t using (true);
create rule r as on delete to t do also nothing;
create statistics s on id, x from t;
create domain d as integer constraint c check (value > 0);
