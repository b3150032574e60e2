-- A table has the name that the array type of another would take.

create table _pair (
    a integer
);

create type pair as (
    a integer
);
create table many (
    pairs pair[],
    under _pair[]
);
