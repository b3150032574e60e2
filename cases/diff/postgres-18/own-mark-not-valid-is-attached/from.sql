-- postgres: 18+
create table whole (a integer, b text) partition by range (a);
alter table whole add constraint late not null b not valid;
create table part (a integer, b text);
