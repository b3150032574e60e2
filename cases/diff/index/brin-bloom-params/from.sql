create table t (
    id integer,
    name text
);

create index t_id on t using brin (id int4_bloom_ops (n_distinct_per_range = 100));
