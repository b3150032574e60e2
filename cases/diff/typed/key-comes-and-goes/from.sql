create type pair as (
    "Odd" numeric,
    note text
);

create table zeta (
    single integer,
    constraint pk primary key (single)
);
