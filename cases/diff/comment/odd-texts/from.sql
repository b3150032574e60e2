create table t (
    a integer,
    b integer,
    c integer,
    d integer
);

comment on column t.a is 'plain';
