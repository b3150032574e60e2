create type fr as range (subtype = float8);
create table t (r fr, check (not isempty(r)));
create index on t using gist (r);
