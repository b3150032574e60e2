create domain flags as bit(8);
create table t (id int, a bit(8), b bit(8), c bit varying(12), d smallint, e bigint, f bit(8), g flags, h flags, i bit(4)[], j "char");
