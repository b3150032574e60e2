-- Event triggers come, go, change their tags and are disabled.

create function note() returns event_trigger language plpgsql as $$ begin null; end; $$;

create event trigger new_note on table_rewrite execute function note();
create event trigger tags on ddl_command_end when tag in ('CREATE TABLE', 'ALTER TABLE') execute function note();
create event trigger sleeping on sql_drop execute function note();
alter event trigger sleeping disable;
comment on event trigger new_note is 'sees rewrites';
