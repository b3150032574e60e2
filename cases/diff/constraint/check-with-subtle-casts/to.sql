-- Checks over varchar, enum and numeric with casts that the server adds; one literal changes.

create type mood as enum ('sad', 'ok');

create table t (
    a varchar(10) check (a like 'x%' or a = 'z'),
    b numeric(5, 2) check (b > 0.75),
    c mood check (c in ('sad')),
    d date check (d > '2021-01-01'),
    e jsonb check (e ? 'b' and jsonb_typeof(e -> 'b') = 'string'),
    f text[] check (array_length(f, 1) between 1 and 4),
    g interval check (g > '2 days')
);
