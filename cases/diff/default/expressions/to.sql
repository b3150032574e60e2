-- Long expressions: CASE, COALESCE, subscripts, casts, operators, row and array constructors.

create table t (
    id integer primary key,
    a text default case when extract(hour from now()) < 12 then 'morning' else 'later' end,
    b text default coalesce(nullif(current_setting('app.user', true), ''), session_user),
    c text default (array['x', 'y'])[1 + (random() * 2)::integer % 2],
    d integer default (2 + 3) * 4,
    e text default upper(substring(md5(random()::text) from 1 for 8)),
    f boolean default ('a' <> all (array['b', 'c'])),
    g timestamptz default (date_trunc('month', now() at time zone 'UTC') at time zone 'UTC')
);
