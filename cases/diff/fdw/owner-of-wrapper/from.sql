do $$ begin create role stemma_case_super superuser; exception when duplicate_object or unique_violation then null; end $$;
create foreign data wrapper nothing_there;
