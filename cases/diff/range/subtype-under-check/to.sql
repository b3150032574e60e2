-- A range with another subtype, under a check and an index.

create type fr as range (subtype = numeric);
create table t (r fr, check (not isempty(r)));
create index on t using gist (r);
