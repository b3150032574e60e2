-- The base type of a domain changes under arrays, composites, arguments, views and an index.

create domain code as text;

create type pair as (
    a code,
    b integer
);
create domain short_code as code check (length(value) < 4);
create table t (
    id integer primary key,
    code code not null default 'x',
    codes code[],
    short short_code,
    pair pair,
    constraint code_lower check (code = lower(code))
);
create index t_code on t (code text_pattern_ops);
create view v as select id, code, (pair).a from t;
create function find(c code) returns integer language sql stable as $$ select id from t where code = c $$;
create function make() returns code language sql immutable as $$ select 'y'::code $$;
comment on domain code is 'short';
