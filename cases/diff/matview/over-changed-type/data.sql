insert into t values (1, 2), (1, 3);
refresh materialized view m;
