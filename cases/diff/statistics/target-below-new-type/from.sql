create table reading (at date not null, place text, degrees integer) partition by range (at);
create table reading_2026 partition of reading for values from ('2026-01-01') to ('2027-01-01');
create statistics reading_2026_places (dependencies) on place, degrees from reading_2026;
alter statistics reading_2026_places set statistics 60;
