-- Rows in an array get another attribute; their number and nulls stay.

create type addr as (street text, zip text, country text);
create table t (id int primary key, a addr[], b addr default row('x','1','c')::addr);
create view v as select id, (b).zip z, a[1] f from t;
