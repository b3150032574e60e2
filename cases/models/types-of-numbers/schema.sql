create table measurement (
    id bigint generated always as identity primary key,
    small smallint not null,
    medium integer not null,
    large bigint not null,
    single real not null,
    double double precision not null,
    exact numeric not null,
    money numeric(12,2) not null,
    whole numeric(6) not null,
    small_or_none smallint,
    medium_or_none integer,
    large_or_none bigint,
    single_or_none real,
    double_or_none double precision,
    money_or_none numeric(12,2)
);
