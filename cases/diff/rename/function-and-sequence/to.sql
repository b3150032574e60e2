-- A function and a sequence that defaults use have other names.

create sequence t_numbers;
create function next_number() returns bigint language sql as $$ select nextval('t_numbers') $$;
create table t (
    a bigint default nextval('t_numbers'),
    b bigint default next_number()
);
