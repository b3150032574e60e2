create table t (
    id integer primary key
);
create function stay() returns trigger language plpgsql as $$ begin return null; end; $$;
