-- A serial table comes with rights on it and on its sequence.

do $$ begin create role stemma_case_writer; exception when duplicate_object or unique_violation then null; end $$;

create table t (
    id serial primary key
);
grant insert, select on t to stemma_case_writer;
grant usage on sequence t_id_seq to stemma_case_writer;
