-- postgres: 15+
-- A table gets a published column before another one; the order of what is published makes no difference.

create table t (id int primary key, price int, note text);
create publication p for table t (id, price, note);
