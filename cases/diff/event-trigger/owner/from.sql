create function watch() returns event_trigger language plpgsql as $$ begin null; end; $$;

create event trigger watch_drop on sql_drop execute function watch();
comment on event trigger watch_drop is 'sees drops';
