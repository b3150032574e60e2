do $$ begin create role stemma_case_owner; exception when duplicate_object or unique_violation then null; end $$;
do $$ begin create role stemma_case_reader; exception when duplicate_object or unique_violation then null; end $$;

create sequence numbers as smallint;

comment on sequence numbers is 'counts';
alter sequence numbers owner to stemma_case_owner;
grant usage on sequence numbers to stemma_case_reader;
