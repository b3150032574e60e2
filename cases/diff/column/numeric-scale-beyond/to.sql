-- postgres: 15+
-- numeric with a negative scale, and with a scale larger than its precision.
-- Only 15 and newer know them.

create table amounts (
    id integer primary key,
    thousands numeric(9, -3),
    tiny numeric(3, 5)
);
