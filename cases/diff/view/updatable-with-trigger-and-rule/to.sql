-- A view has a trigger and a rule; it is made again and they with it.

create table users (
    id integer primary key,
    name text,
    email text
);
create function nothing() returns trigger language plpgsql as $$ begin return null; end; $$;

create view v as select id, name from users;

create trigger v_insert instead of insert on v for each row execute function nothing();
create rule v_delete as on delete to v do instead delete from users where id = old.id;
comment on trigger v_insert on v is 'kept';
