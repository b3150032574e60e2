create function next_code() returns varchar language sql as $$ select 'a'::varchar $$;

create table t (
    id integer primary key,
    code text default next_code()
);
