-- drop table app.things
-- hazard: deletes-data: the rows of app.things are lost
DROP TABLE app.things;

-- drop domain app.code
DROP DOMAIN app.code;

-- drop function app.next_code()
DROP FUNCTION app.next_code();

-- drop function public.plain_code()
DROP FUNCTION public.plain_code();
