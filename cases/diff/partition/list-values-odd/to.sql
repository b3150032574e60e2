-- List partitions over enums, booleans, numbers and text with quotes; values move between them.

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

create table a_1 partition of a for values in ('it''s south');
create table b_1 partition of b for values in (true, null);
create table b_2 partition of b for values in (false);
create table c_1 partition of c for values in ('a');
create table c_2 partition of c for values in ('b"c', 'd''e', '');
