-- Triggers are disabled, enabled always, enabled for replicas only.

create table t (
    id integer primary key
);
create function note() returns trigger language plpgsql as $$ begin return null; end; $$;
create trigger a after insert on t for each row execute function note();
create trigger b after insert on t for each row execute function note();
create trigger c after insert on t for each row execute function note();
create trigger d after insert on t for each row execute function note();

alter table t disable trigger a;
alter table t enable always trigger b;
alter table t enable replica trigger c;
