-- postgres: 15+
create table events (id bigint not null, at date not null, primary key (id, at)) partition by range (at);
create index events_at on events (at);
create table events_old partition of events for values from ('2025-01-01') to ('2026-01-01');
create table events_new partition of events for values from ('2026-01-01') to ('2027-01-01')
    partition by hash (id);
create table events_new_0 partition of events_new for values with (modulus 1, remainder 0);
create table parts (id bigint) partition by list (id) tablespace stemma_case_space;
create table parts_one partition of parts for values in (1);
