do $$ begin create role stemma_case_reader; exception when duplicate_object or unique_violation then null; end $$;

create language old_language handler plpgsql_call_handler;
