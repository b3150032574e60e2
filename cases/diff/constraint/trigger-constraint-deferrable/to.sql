-- A constraint trigger is added, deferred.

create table t (
    id integer primary key
);
create function stay() returns trigger language plpgsql as $$ begin return null; end; $$;

create constraint trigger t_stay after insert or update on t
    deferrable initially deferred for each row execute function stay();
