do $$ begin create role stemma_case_a; exception when duplicate_object or unique_violation then null; end $$;
do $$ begin create role stemma_case_b; exception when duplicate_object or unique_violation then null; end $$;
do $$ begin create role stemma_case_c; exception when duplicate_object or unique_violation then null; end $$;
