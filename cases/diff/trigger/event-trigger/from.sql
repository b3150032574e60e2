create function note() returns event_trigger language plpgsql as $$ begin null; end; $$;

create event trigger old_note on ddl_command_start execute function note();
create event trigger tags on ddl_command_end when tag in ('CREATE TABLE') execute function note();
create event trigger sleeping on sql_drop execute function note();
