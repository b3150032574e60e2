-- A materialized view holds rows of a table, of which a column changes its type.

create table steps (
    state text
);
create table orders (
    id bigint,
    done steps[]
);
create materialized view copies as
select o as whole
from orders o;
