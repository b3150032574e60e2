-- Everything is new and depends on the one before: extension, domain, function, table, index, view, policy, grant.

do $$ begin create role stemma_case_reader; exception when duplicate_object or unique_violation then null; end $$;

create extension citext;
create domain email as citext check (value like '%@%');
create function domain_of(e email) returns text language sql immutable as $$ select split_part(e::text, '@', 2) $$;
create table accounts (
    email email primary key,
    host text generated always as (domain_of(email)) stored
);
create index accounts_host on accounts (domain_of(email));
create view hosts as select host, count(*) as n from accounts group by host;
alter table accounts enable row level security;
create policy same_host on accounts using (domain_of(email) = current_setting('app.host', true));
grant select on hosts to stemma_case_reader;
