create table t (
    id integer primary key
);
create function note() returns trigger language plpgsql as $$ begin return null; end; $$;

create trigger t_note after insert on t for each row execute function note();

alter table t disable trigger t_note;
comment on trigger t_note on t is 'asleep';
