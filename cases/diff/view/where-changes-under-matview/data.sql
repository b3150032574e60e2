insert into t values (5);
refresh materialized view m;
