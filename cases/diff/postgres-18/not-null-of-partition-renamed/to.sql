-- postgres: 18+
-- The not-null constraint of a partition gets the name of the whole's, as if the partition had been made inside.

create table reading (
    a integer not null
) partition by range (a);
create table reading_1 partition of reading for values from (1) to (9);
