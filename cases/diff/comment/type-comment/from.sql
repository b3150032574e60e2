create type mood as enum ('ok');
create type pair as (
    a integer
);
create type span as range (
    subtype = integer
);
create domain code as text;

comment on type mood is 'how it is';
