-- postgres: 18+
-- A child gets a primary key over a column that its parent requires, another one loses such a key, and a new one comes
-- with one.

create table base (id int not null, k int);
create table doc (title text) inherits (base);
create table leaf () inherits (doc);
alter table doc add primary key (id);
create table another () inherits (doc);
alter table another add primary key (id);
create table plain (id int);
