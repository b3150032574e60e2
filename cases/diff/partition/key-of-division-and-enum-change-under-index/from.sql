create type alpha as enum ('Done');
create table theta (id integer, price alpha) partition by hash (id);
create table theta_p2 partition of theta for values with (modulus 4, remainder 1);
create index i3 on theta using brin (id) where price <> 'Done';
