do $$ begin create role stemma_case_reader; exception when duplicate_object or unique_violation then null; end $$;
do $$ begin create role stemma_case_writer; exception when duplicate_object or unique_violation then null; end $$;
create foreign data wrapper dummy;
create server here foreign data wrapper dummy;

create user mapping for stemma_case_writer server here options (name 'w');
create user mapping for stemma_case_reader server here options (name 'r', way 'old');
