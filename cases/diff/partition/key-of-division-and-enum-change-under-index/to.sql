-- A table is divided in another way while the enum in the predicate of its index gets a label: the index of a
-- partition that goes, goes with that of the whole, and the rows of the partition are kept.

create type alpha as enum ('it''s', 'Done');
create table theta (id integer, price alpha) partition by list (price);
create table theta_all partition of theta default;
create index i3 on theta using brin (id) where price <> 'Done';
