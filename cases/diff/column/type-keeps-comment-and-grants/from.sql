do $$ begin create role stemma_case_reader; exception when duplicate_object or unique_violation then null; end $$;

create table people (
    id integer primary key,
    age smallint
);

comment on column people.age is 'in years';
grant select (age), update (age) on people to stemma_case_reader;
