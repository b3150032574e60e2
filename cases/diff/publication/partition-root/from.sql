create table a (
    at date
) partition by range (at);
create table a_1 partition of a for values from ('2024-01-01') to ('2025-01-01');
create table b (
    at date
) partition by range (at);
create table b_1 partition of b for values from ('2024-01-01') to ('2025-01-01');

create publication pub for table a, b_1;
