-- A plain column becomes generated; on the way back it is plain again and keeps the computed values.

create table people (
    id integer primary key,
    name text not null,
    name_lower text generated always as (lower(name)) stored
);
