create table reading (at date not null, degrees integer) partition by range (at);
create table reading_2026 partition of reading for values from ('2026-01-01') to ('2027-01-01');
