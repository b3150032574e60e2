create table _pair (
    a integer
);

create table triple (
    a integer
);
