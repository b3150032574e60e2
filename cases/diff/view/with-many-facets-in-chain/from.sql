do $$ begin create role stemma_case_owner; exception when duplicate_object or unique_violation then null; end $$;
do $$ begin create role stemma_case_reader; exception when duplicate_object or unique_violation then null; end $$;
create table t (
    id integer primary key,
    name text,
    gone text
);
create function note() returns trigger language plpgsql as $$ begin return new; end; $$;

create view one as select id, gone, name from t;

create view two with (security_barrier) as select id, name from one;
create materialized view three as select id from two;
create unique index three_id on three (id);
create view four as select id from three;
alter view one owner to stemma_case_owner;
grant select on two to stemma_case_reader with grant option;
grant select (id) on three to stemma_case_reader;
alter materialized view three owner to stemma_case_owner;
comment on view two is 'second';
comment on column four.id is 'fourth';
alter view two alter column name set default 'x';
create trigger two_note instead of insert on two for each row execute function note();
create rule one_rule as on delete to one do instead nothing;
create function threes() returns setof three language sql stable as $$ select * from three $$;
