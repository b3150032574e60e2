-- Rows move out of a default partition that is divided itself: what they leave is the leaf, and nothing tells its
-- rows apart.

create table t (
    id integer not null,
    at date not null
)
partition by list (id);

create table t_rest partition of t default
partition by hash (at);

create table t_rest_all partition of t_rest for values with (modulus 1, remainder 0);

create table t_1 partition of t for values in (1);

create publication pub for table t;
