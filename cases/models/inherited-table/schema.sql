create table base (id bigint primary key, created_on date not null);
create table child (name text, primary key (id)) inherits (base);
