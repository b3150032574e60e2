create table reading (
    id integer,
    name integer
) partition by hash (id);
