-- Nothing changes: types are spelled in another way.

create table t (
    a integer,
    b bigint,
    c smallint,
    d double precision,
    e real,
    f numeric(8, 2),
    g varchar(10),
    h character(1),
    i boolean,
    j timestamp with time zone,
    k time,
    l integer array,
    m bit varying(3),
    n text,
    o serial
);
