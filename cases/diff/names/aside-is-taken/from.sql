create type e as enum ('a', 'b');
create type e__old as enum ('x');
create table e__old2 (a int);
create type a23456789012345678901234567890123456789012345678901234567890abc as enum ('a', 'b');
create type a23456789012345678901234567890123456789012345678901234567890abd as enum ('a', 'b');
create type größenordnungen_überprüfung_äußerst_übermäßig_öööööö as enum ('a', 'b');
create table t (
    e e,
    o e__old,
    c a23456789012345678901234567890123456789012345678901234567890abc,
    d a23456789012345678901234567890123456789012345678901234567890abd,
    u größenordnungen_überprüfung_äußerst_übermäßig_öööööö
);
create table part (a int, part__old int) partition by list (a);
