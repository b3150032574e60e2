-- An event trigger changes its event, its function and its state.

create function one() returns event_trigger language plpgsql as $$ begin null; end; $$;
create function two() returns event_trigger language plpgsql as $$ begin null; end; $$;

create event trigger watch on sql_drop when tag in ('DROP VIEW') execute function two();
alter event trigger watch enable always;
