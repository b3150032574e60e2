insert into steps values ('2026-01-01');
insert into orders values (row('2026-01-02'), 7), (null, 8);
