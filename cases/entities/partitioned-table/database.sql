create table reading (
    id bigint not null,
    taken_on date not null,
    value numeric(38,2),
    primary key (id, taken_on)
) partition by range (taken_on);
create table reading_2026 partition of reading for values from ('2026-01-01') to ('2027-01-01');
