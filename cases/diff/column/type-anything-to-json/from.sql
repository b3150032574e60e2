create type place as (street text, numbers int[]);
create type mood as enum ('sad', 'ok');
create domain raw as text;
create table t (id int, a place, b int[], c text[], d place[], e mood, f date, g uuid, h numeric, i text, j raw, k boolean, m timestamptz, n bytea, o mood[]);
