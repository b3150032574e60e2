create table events (
    id integer,
    at date
) partition by range (at);
create table events_rest partition of events default;
