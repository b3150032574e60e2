create table reading (
    note text,
    id integer
);
