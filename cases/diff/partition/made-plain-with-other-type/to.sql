-- A partitioned table becomes an ordinary one, and a column gets a type that not every value may fit.

create table readings (
    id integer,
    sensor uuid,
    value bigint
);
