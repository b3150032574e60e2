-- postgres: 18+
create table point_in_time (
    note text[]
);
create table log (
    id integer,
    happened point_in_time
);
