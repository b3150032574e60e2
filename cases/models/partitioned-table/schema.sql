create table reading (
    sensor integer not null,
    taken_on date not null,
    value numeric not null,
    primary key (sensor, taken_on)
) partition by range (taken_on);
create table reading_2026 partition of reading for values from ('2026-01-01') to ('2027-01-01');
create table reading_rest partition of reading default;
create index on reading (taken_on);
