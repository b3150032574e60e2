create table t (
    a int,
    b int8,
    c int2,
    d float8,
    e float(10),
    f decimal(8, 2),
    g character varying(10),
    h char,
    i bool,
    j timestamptz,
    k time without time zone,
    l int[],
    m varbit(3),
    n text collate "default",
    o serial4
);
