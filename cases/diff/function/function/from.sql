create function old_name(text) returns text language sql as $$ select upper($1) $$;
