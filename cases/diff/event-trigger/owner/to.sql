-- An event trigger keeps its comment while its function's body changes.

create function watch() returns event_trigger language plpgsql as $$ begin perform 1; end; $$;

create event trigger watch_drop on sql_drop execute function watch();
comment on event trigger watch_drop is 'sees drops';
