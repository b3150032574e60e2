create foreign data wrapper far;
create server there foreign data wrapper far;
create foreign table goods (id bigint not null, name text) server there;
