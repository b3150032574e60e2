do $$ begin create role stemma_case_reader; exception when duplicate_object or unique_violation then null; end $$;
do $$ begin create role stemma_case_writer; exception when duplicate_object or unique_violation then null; end $$;
create table posts (
    id integer primary key,
    author text,
    public boolean
);
alter table posts enable row level security;

create policy old_rule on posts using (public);
