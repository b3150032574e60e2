-- A range becomes a multirange and back, one of the database's own, too; money becomes any number.

create type span as range (subtype = float8, multirange_type_name = spans);
create table t (id int, a int4multirange, b daterange, c spans, d span, e integer, f money, g bigint, h oid, i int8range, j tstzmultirange);
