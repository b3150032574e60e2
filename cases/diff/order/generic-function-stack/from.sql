create function f0() returns integer language sql return 1;

create function f9() returns bigint language sql return f0()::bigint;
create function f1() returns bigint language sql return f9() + 1;
create function f8() returns bigint language sql return f1() + f0();
create function f2() returns bigint language sql return f8() + f9();
create view v as select f2() as n, f0()::text as t;
create table t (
    n bigint default f8() + f1(),
    constraint n_small check (n < f2() + 100)
);
