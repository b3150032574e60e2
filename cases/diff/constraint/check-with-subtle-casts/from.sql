create type mood as enum ('sad', 'ok');

create table t (
    a varchar(10) check (a like 'x%' or a = 'y'),
    b numeric(5, 2) check (b > 0.5),
    c mood check (c in ('sad', 'ok')),
    d date check (d > '2020-01-01'),
    e jsonb check (e ? 'a' and jsonb_typeof(e -> 'a') = 'string'),
    f text[] check (array_length(f, 1) between 1 and 3),
    g interval check (g > '1 day')
);
