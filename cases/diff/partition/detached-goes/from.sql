create table events (
    id integer,
    at date
) partition by range (at);

create table events_2022 partition of events for values from ('2022-01-01') to ('2023-01-01');
create table events_2023 partition of events for values from ('2023-01-01') to ('2024-01-01') partition by hash (id);
create table events_2023_0 partition of events_2023 for values with (modulus 1, remainder 0);
