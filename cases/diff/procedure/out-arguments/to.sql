-- A procedure gets an out argument, which makes it another procedure.

create procedure work(n integer, out done boolean) language plpgsql as $$ begin done := true; end; $$;
