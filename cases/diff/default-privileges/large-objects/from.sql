-- postgres: 18+
do $$ begin create role stemma_case_a; exception when duplicate_object or unique_violation then null; end $$;
alter default privileges grant select on large objects to stemma_case_a;
