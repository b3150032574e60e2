-- postgres: 18+
-- Rights on new large objects change.

do $$ begin create role stemma_case_a; exception when duplicate_object or unique_violation then null; end $$;
alter default privileges grant select, update on large objects to stemma_case_a with grant option;
alter default privileges revoke update on large objects from current_user;
