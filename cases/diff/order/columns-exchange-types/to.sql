-- Two columns exchange their types.

create table t (
    a text,
    b integer
);
