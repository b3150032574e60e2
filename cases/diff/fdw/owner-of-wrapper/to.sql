-- A wrapper goes to another owner, who has to be a superuser.
do $$ begin create role stemma_case_super superuser; exception when duplicate_object or unique_violation then null; end $$;
create foreign data wrapper nothing_there;
alter foreign data wrapper nothing_there owner to stemma_case_super;
