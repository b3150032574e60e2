-- The comment on an extension changes; that is ours, the rest of it is not.

create extension pg_trgm;

comment on extension pg_trgm is 'finds what looks alike';
