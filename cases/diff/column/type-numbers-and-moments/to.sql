-- Numbers become moments and durations, and the other way round.

create table a (t timestamptz, d date, e bigint, g interval, h interval, j jsonb);
