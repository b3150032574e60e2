create type region as enum ('north', 'it''s south');
create table a (
    r region
) partition by list (r);
create table b (
    x boolean
) partition by list (x);
create table c (
    t text
) partition by list (t);

create table a_1 partition of a for values in ('north');
create table b_1 partition of b for values in (true);
create table c_1 partition of c for values in ('a', 'b"c');
