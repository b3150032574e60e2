-- An event trigger is added, and its function must not be dropped before it on the way back.

create function watch() returns event_trigger language plpgsql as $$ begin null; end; $$;
create event trigger watch_ddl on ddl_command_end when tag in ('DROP TABLE', 'ALTER TABLE') execute function watch();
alter event trigger watch_ddl enable replica;
