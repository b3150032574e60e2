-- Bounds over timestamptz, numeric, uuid and several columns.

create table a (
    at timestamptz
) partition by range (at);
create table a_1 partition of a for values from ('2024-01-01 00:00:00+00') to ('2024-02-01 00:00:00+00');
create table b (
    x numeric,
    y text
) partition by range (x, y);
create table b_1 partition of b for values from (minvalue, minvalue) to (1.5, 'm');
create table b_2 partition of b for values from (1.5, 'm') to (10, maxvalue);
create table c (
    id uuid
) partition by range (id);
create table c_1 partition of c
    for values from ('00000000-0000-0000-0000-000000000000') to ('80000000-0000-0000-0000-000000000000');
