do $$ begin create role stemma_case_reader; exception when duplicate_object or unique_violation then null; end $$;
do $$ begin create role stemma_case_owner; exception when duplicate_object or unique_violation then null; end $$;
create table users (
    id integer primary key,
    name text,
    fax text
);

create view contacts with (security_barrier) as select id, fax, name from users;

alter view contacts owner to stemma_case_owner;
grant select on contacts to stemma_case_reader;
grant update (name) on contacts to stemma_case_reader with grant option;
comment on view contacts is 'to call';
comment on column contacts.name is 'whom';
alter view contacts alter column name set default 'nobody';
