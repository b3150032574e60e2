create table measure (taken date, city text) partition by range (taken);
create table measure_2024 partition of measure for values from ('2024-01-01') to ('2025-01-01');
create table measure_2025 partition of measure for values from ('2025-01-01') to ('2026-01-01');
