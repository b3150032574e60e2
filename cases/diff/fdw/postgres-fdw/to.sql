-- A real wrapper: postgres_fdw with a server, a mapping, a table and rights on them.

do $$ begin create role stemma_case_reader; exception when duplicate_object or unique_violation then null; end $$;
create extension postgres_fdw;

create server other foreign data wrapper postgres_fdw options (host 'localhost', dbname 'other', fetch_size '1000');
create user mapping for stemma_case_reader server other options (user 'reader');
create schema remote;
create foreign table remote.users (
    id integer not null,
    name text options (column_name 'full_name')
) server other options (schema_name 'public', table_name 'users');
grant usage on foreign server other to stemma_case_reader;
grant usage on foreign data wrapper postgres_fdw to stemma_case_reader;
grant select on remote.users to stemma_case_reader;
