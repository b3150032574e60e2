create procedure work(n integer) language plpgsql as $$ begin null; end; $$;
