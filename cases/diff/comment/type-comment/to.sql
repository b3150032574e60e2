-- Comments on types of each kind.

create type mood as enum ('ok');
create type pair as (
    a integer
);
create type span as range (
    subtype = integer
);
create domain code as text;

comment on type mood is 'how it was';
comment on type pair is 'two, in time';
comment on type span is 'from and to';
comment on domain code is 'short';
