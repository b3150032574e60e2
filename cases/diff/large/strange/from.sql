do $$ begin create role stemma_case_owner; exception when duplicate_object or unique_violation then null; end $$;
do $$ begin create role stemma_case_reader; exception when duplicate_object or unique_violation then null; end $$;
