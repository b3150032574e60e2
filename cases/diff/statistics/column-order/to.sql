-- Statistics on columns that stand in another order after one was added.

create table reading (
    note text,
    at date,
    id integer
);
create statistics of_reading (dependencies, mcv) on note, at, id from reading;
