-- Event triggers that forbid and log changes come after all of them.

create table a (i bigint);
create table b (i bigint);
create table audit (what text);
create function forbid() returns event_trigger language plpgsql as $$ begin if current_setting('app.free', true) is distinct from 'on' then raise 'no ddl: %', tg_tag; end if; end $$;
create function logit() returns event_trigger language plpgsql as $$ begin insert into audit values (tg_tag); end $$;
create view v as select * from b;
comment on table b is 'x';
grant select on b to public;
create event trigger l on ddl_command_end execute function logit();
create event trigger f on ddl_command_start when tag in ('CREATE TABLE', 'ALTER TABLE', 'DROP TABLE', 'COMMENT', 'GRANT', 'CREATE VIEW', 'CREATE FUNCTION') execute function forbid();
