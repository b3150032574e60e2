create table readings (
    id integer,
    sensor text,
    value integer
) partition by range (id);
create table readings_first partition of readings for values from (0) to (1000);
