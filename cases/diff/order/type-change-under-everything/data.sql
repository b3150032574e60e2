insert into items values (1, 5, 'a'), (2, 50, 'b');
refresh materialized view totals;
