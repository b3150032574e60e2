create table reading (
    place int not null,
    day date not null,
    value int
)
partition by range (day);
create index reading_value on reading (value);
create table reading_2024 partition of reading for values from ('2024-01-01') to ('2025-01-01')
partition by list (place);
create table reading_2024_north partition of reading_2024 for values in (1, 2);
create table reading_2024_south partition of reading_2024 for values in (3);
