create table t (
    id integer,
    body text
);
