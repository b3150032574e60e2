-- postgres: 18+
-- A parent no longer requires a column that is in its child's primary key; the child requires it by itself. Another
-- parent's constraint gets a name, and so does what its child has from there.

create table base (id int, k int);
create table doc (title text, primary key (id)) inherits (base);
create table other (id int constraint must not null);
create table second () inherits (other);
alter table second add primary key (id);
