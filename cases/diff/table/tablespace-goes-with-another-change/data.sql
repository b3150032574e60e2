insert into wide values (1, 'one', '2026-01-01'), (2, 'two', '2026-01-02');
refresh materialized view names;
insert into plain default values;
