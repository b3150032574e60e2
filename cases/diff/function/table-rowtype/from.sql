create table users (
    id integer primary key,
    name text
);

create function find(wanted integer) returns setof users language sql stable as $$ select * from users where id = wanted $$;
create function label(u users) returns text language sql stable as $$ select u.name || u.id $$;
create function first_user() returns users language plpgsql as $$
declare found users%rowtype;
begin
    select * into found from users limit 1;
    return found;
end;
$$;
