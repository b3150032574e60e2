create type addr as (street text, zip int);
create table t (id int primary key, a addr[], b addr default row('x',1)::addr) ;
create view v as select id, (b).zip z, a[1] f from t;
