-- The type of a column changes; its comment and its grants stay.

do $$ begin create role stemma_case_reader; exception when duplicate_object or unique_violation then null; end $$;

create table people (
    id integer primary key,
    age bigint
);

comment on column people.age is 'in years';
grant select (age), update (age) on people to stemma_case_reader;
