insert into large_table select generate_series(1, 1000);
