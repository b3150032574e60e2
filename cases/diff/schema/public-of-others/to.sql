-- The public schema belongs to somebody else, and nobody may use it.

do $$ begin create role stemma_case_owner; exception when duplicate_object or unique_violation then null; end $$;
drop schema public; create schema public;
