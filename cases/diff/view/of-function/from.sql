create function pairs() returns table (a integer) language sql as $$ select 1 $$;

create view v as select a from pairs();
