create type colour as enum ('red', 'green');
create table brick (id integer, c colour) partition by list (c);
create table brick_red partition of brick for values in ('red');
create table brick_green partition of brick for values in ('green');
create table shape (id integer, c colour);
create table heap (top shape, others shape[]);
