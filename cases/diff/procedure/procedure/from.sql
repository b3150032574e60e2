create procedure gone() language sql as $$ select 1 $$;
create procedure work(n integer) language plpgsql as $$ begin perform n; end; $$;
