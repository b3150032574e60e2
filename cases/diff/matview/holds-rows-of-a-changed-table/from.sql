create table steps (
    state text
);
create table orders (
    id integer,
    done steps[]
);
create materialized view copies as
select o as whole
from orders o;
