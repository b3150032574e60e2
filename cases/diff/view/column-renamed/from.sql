create table t (a int, b int, "C d" text);
create view plain as select a as x, b, a + b as total from t where a > 0;
create view back as select a, b as bb from t;
create view quoted as select "C d" as "E f", a as x from t;
comment on column plain.x is 'first';
create view upon as select x, total from plain;
create view exchanged as select a as x, a as y from t;
create view several as select a as x from t union all select b from t;
