-- Negative numbers, exponents, numbers too large for integer, special values.

create table t (
    id integer primary key,
    a integer default - 2147483648,
    b bigint default -9223372036854775808,
    c double precision default '-Infinity',
    d numeric default 123456789012345678901234567890.5,
    e smallint default -32768
);
