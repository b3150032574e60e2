create type one as (
    a integer
);
create type two as enum ('x');
create domain three as text;
