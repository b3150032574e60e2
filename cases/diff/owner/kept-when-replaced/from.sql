do $$ begin create role stemma_case_owner; exception when duplicate_object or unique_violation then null; end $$;

create function f() returns integer language sql security definer as $$ select 1 $$;

alter function f() owner to stemma_case_owner;
