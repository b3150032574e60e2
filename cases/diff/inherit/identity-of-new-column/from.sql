create table reading (at date not null, degrees integer);
create table reading_2026 () inherits (reading);
