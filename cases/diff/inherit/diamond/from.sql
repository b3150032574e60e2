create table top (
    id integer,
    note text
);

create table left_one () inherits (top);
create table right_one () inherits (top);
create table bottom (
    own integer
) inherits (left_one, right_one);
create index bottom_id on bottom (id);
