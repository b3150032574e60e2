-- Materialized views over materialized views; the first gets a column in the middle.

create table t (
    id integer,
    x integer,
    y integer
);

create materialized view a as select id, x, y from t;

create materialized view b as select id, y from a;
create index b_y on b (y);
create materialized view c as select b.id from b join a using (id);
