insert into orders select n, date '2026-01-01' + n % 5 from generate_series(1, 20) n;
refresh materialized view days;
insert into archive values (1, 'one'), (2, 'two');
