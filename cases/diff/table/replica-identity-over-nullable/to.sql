-- The index by which rows are told apart no longer does so, and its column may be null: rows are told apart by all
-- columns, by another index that was there, by one whose column is required now, or by a new key; the old index goes or
-- stays.

create table full_without (a int not null, b int);
alter table full_without replica identity full;
create table full_with (a int not null, b int);
create unique index full_with_b on full_with (b);
alter table full_with replica identity full;
create table moves (a int not null, b int, c int);
create unique index moves_a on moves (a);
create unique index moves_b on moves (b);
alter table moves replica identity using index moves_a;
create table turns (a int not null, b int);
create unique index turns_a on turns (a);
create unique index turns_b on turns (b);
alter table turns replica identity using index turns_a;
create table to_key (a int primary key, b int);
create unique index to_key_b on to_key (b);
