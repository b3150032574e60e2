-- A partition goes, and others take its rows, while a generated column becomes a plain one that keeps its values.

create table delta (id bigint, name integer[], data bigint not null, price varchar(20)) partition by hash (id);
create table delta_low partition of delta for values with (modulus 8, remainder 0);
create table delta_p2 (name integer[], price varchar(20), id bigint, data bigint not null);
alter table delta attach partition delta_p2 for values with (modulus 8, remainder 1);
create table delta_p3 partition of delta for values with (modulus 8, remainder 5);
