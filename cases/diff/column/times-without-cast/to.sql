-- Columns get types of time that theirs is not cast to.

create table visits (
    a time,
    b timestamp,
    c timetz,
    d date,
    e interval
);
