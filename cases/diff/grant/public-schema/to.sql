-- Rights on the schema public itself, which differ between server versions.

do $$ begin create role stemma_case_writer; exception when duplicate_object or unique_violation then null; end $$;

revoke all on schema public from public;
grant usage, create on schema public to stemma_case_writer;
