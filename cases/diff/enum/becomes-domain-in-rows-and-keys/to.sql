-- A domain takes the name of an enum by which a table is divided, and which rows within rows have.
create domain colour as text check (value in ('red', 'green'));
create table brick (id integer, c colour) partition by list (c);
create table brick_red partition of brick for values in ('red');
create table brick_green partition of brick for values in ('green');
create table shape (id integer, c colour);
create table heap (top shape, others shape[]);
