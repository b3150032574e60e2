create table delta (id bigint, name integer[], price varchar(20), data integer generated always as (cardinality(name)) stored not null)
    partition by hash (id);
create table delta_p1 partition of delta for values with (modulus 8, remainder 0);
create table delta_p2 partition of delta for values with (modulus 4, remainder 1);
