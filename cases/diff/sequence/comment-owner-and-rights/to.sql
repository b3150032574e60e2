-- A sequence is made again as another kind of sequence and keeps comment, owner and rights.

do $$ begin create role stemma_case_owner; exception when duplicate_object or unique_violation then null; end $$;
do $$ begin create role stemma_case_reader; exception when duplicate_object or unique_violation then null; end $$;

create sequence numbers as bigint increment by 3;

comment on sequence numbers is 'counts';
alter sequence numbers owner to stemma_case_owner;
grant usage on sequence numbers to stemma_case_reader;
