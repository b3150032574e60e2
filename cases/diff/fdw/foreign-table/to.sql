-- Foreign tables come, go, and change columns, defaults and checks.

create foreign data wrapper dummy;
create server here foreign data wrapper dummy;

create foreign table remote (
    id bigint not null default 0,
    name varchar(20) collate "C" check (name <> ''),
    total integer generated always as (id * 2) stored
) server here options (schema_name 's', table_name 't');
comment on column remote.name is 'from afar';
create view remote_names as select name from remote;
