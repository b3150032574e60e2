-- A table with a column of nearly every built-in type is added.

create table everything (
    a smallint, b integer, c bigint, d numeric, e numeric(7, 3), f real, g double precision, h money,
    i boolean, j char, k char(3), l varchar, m varchar(9), n text, o "char", p name, q bytea,
    r date, s time, t time(3) with time zone, u timestamp, v timestamp(3) with time zone, w interval, x interval year to month,
    y interval day to second(2),
    aa uuid, ab inet, ac cidr, ad macaddr, ae macaddr8, af bit, ag bit(5), ah bit varying, ai bit varying(7),
    ba point, bb line, bc lseg, bd box, be path, bf polygon, bg circle,
    ca json, cb jsonb, cc xml, cd jsonpath, ce tsvector, cf tsquery,
    da int4range, db int8range, dc numrange, dd tsrange, de tstzrange, df daterange, dg int4multirange, dh datemultirange,
    ea oid, eb regclass, ec regtype, ed regproc, ee regprocedure, ef regrole, eg regnamespace, eh xid8, ei pg_lsn,
    fa integer[], fb text[][], fc varchar(5)[], fd numeric(4, 1)[], fe timestamptz[]
);
