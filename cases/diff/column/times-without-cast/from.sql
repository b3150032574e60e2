create table visits (
    a date,
    b time,
    c timestamp,
    d interval,
    e timestamptz
);
