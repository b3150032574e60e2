-- Objects that hold no data have other names: view, matview, trigger, policy, rule, statistics, domain constraint.

create table t (
    id integer,
    x integer
);
create function note() returns trigger language plpgsql as $$ begin return new; end; $$;

create view v2 as select id from t;
create materialized view m2 as select id from t;
create trigger tr2 before insert on t for each row execute function note();
create policy p2 on t using (true);
create rule r2 as on delete to t do also nothing;
create statistics s2 on id, x from t;
create domain d as integer constraint c2 check (value > 0);
