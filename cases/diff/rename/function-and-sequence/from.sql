create sequence numbers;
create function make_number() returns bigint language sql as $$ select nextval('numbers') $$;
create table t (
    a bigint default nextval('numbers'),
    b bigint default make_number()
);
