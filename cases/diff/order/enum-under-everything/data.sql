insert into readings (id, level, worst) values (1, 'mid', 'high');
refresh materialized view counts;
