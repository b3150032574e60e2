-- The whole and its part are made again, and the table that both refer to goes.

create table a_whole (id date) partition by list (id);
create table zone (id date) partition by range (id);
