do $$ begin create role stemma_case_a; exception when duplicate_object or unique_violation then null; end $$;
