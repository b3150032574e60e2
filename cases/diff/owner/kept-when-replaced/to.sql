-- A function gets another return type and keeps its owner, who is not who runs this.

do $$ begin create role stemma_case_owner; exception when duplicate_object or unique_violation then null; end $$;

create function f() returns bigint language sql security definer as $$ select 1::bigint $$;

alter function f() owner to stemma_case_owner;
