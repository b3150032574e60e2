-- A bigint sequence becomes smallint, and its limits follow.

create sequence numbers as smallint;
create sequence limited as integer maxvalue 500;
