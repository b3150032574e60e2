-- An index of the whole that has taken in one partition's index and still waits for the other's.
create table measure (taken date, city text) partition by range (taken);
create table measure_2024 partition of measure for values from ('2024-01-01') to ('2025-01-01');
create table measure_2025 partition of measure for values from ('2025-01-01') to ('2026-01-01');
create index measure_city on only measure (city);
create index measure_2024_city on measure_2024 (city);
alter index measure_city attach partition measure_2024_city;
