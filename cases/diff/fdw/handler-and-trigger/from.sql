create function note() returns trigger language plpgsql as $$ begin return new; end; $$;

create foreign data wrapper dummy validator postgresql_fdw_validator;

create server here foreign data wrapper dummy;
create foreign table remote (
    id integer
) server here;
create trigger remote_note before insert on remote for each row execute function note();
