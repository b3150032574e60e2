-- An aggregate changes its start value under a view; comment and grants stay.

do $$ begin create role stemma_case_reader; exception when duplicate_object or unique_violation then null; end $$;
create table t (
    x integer
);

create aggregate total(integer) (sfunc = int4pl, stype = integer, initcond = '100');

comment on aggregate total(integer) is 'adds up';
revoke execute on function total(integer) from public;
grant execute on function total(integer) to stemma_case_reader;
create view totals as select total(x) as total from t;
