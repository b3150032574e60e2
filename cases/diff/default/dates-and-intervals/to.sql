-- Dates, times and intervals, with constants and arithmetic.

create table t (
    id integer primary key,
    a date default (now() + interval '30 days')::date,
    b interval default '-1 mons +2 days 03:04:05.678',
    c timestamptz default 'infinity',
    d timestamp default timezone('utc', now()),
    e time default '24:00:00'
);
