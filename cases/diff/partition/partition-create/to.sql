-- Partitioned tables of every strategy are added, with partitions and default partitions.

create table events (
    id integer not null,
    at date not null,
    kind text
) partition by range (at);
create table events_2023 partition of events for values from ('2023-01-01') to ('2024-01-01');
create table events_2024 partition of events for values from ('2024-01-01') to (maxvalue);
create table events_old partition of events for values from (minvalue) to ('2023-01-01');
create table events_rest partition of events default;

create table places (
    country text,
    name text
) partition by list (country);
create table places_ch partition of places for values in ('CH', 'LI');
create table places_unknown partition of places for values in (null);
create table places_rest partition of places default;

create table logs (
    id bigint,
    line text
) partition by hash (id);
create table logs_0 partition of logs for values with (modulus 2, remainder 0);
create table logs_1 partition of logs for values with (modulus 2, remainder 1);
