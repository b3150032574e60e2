create table pair (a integer, b text);
create function made() returns pair language sql as $$ select 1, 'x'::text $$;
create table t (p pair default made());
create view v as select (p).* from t;
