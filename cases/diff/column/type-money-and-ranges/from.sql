create type span as range (subtype = float8, multirange_type_name = spans);
create table t (id int, a int4range, b datemultirange, c span, d spans, e money, f real, g regclass, h smallint, i int4range, j tstzrange);
