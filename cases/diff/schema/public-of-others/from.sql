do $$ begin create role stemma_case_owner; exception when duplicate_object or unique_violation then null; end $$;
alter schema public owner to stemma_case_owner;
