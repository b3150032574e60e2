insert into reading_2026 (at, degrees) values ('2026-02-01', 3), ('2026-03-01', 4);
