create type rgb as (blue integer, green integer, red integer);
comment on type rgb is 'a colour';
create table avatar (id integer primary key, eyes rgb, hair rgb);
