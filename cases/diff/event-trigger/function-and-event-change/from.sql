create function one() returns event_trigger language plpgsql as $$ begin null; end; $$;
create function two() returns event_trigger language plpgsql as $$ begin null; end; $$;

create event trigger watch on ddl_command_start execute function one();
