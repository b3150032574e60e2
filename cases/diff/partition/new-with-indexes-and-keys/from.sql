create table kinds (
    name text primary key
);
create function note() returns trigger language plpgsql as $$ begin return new; end; $$;
