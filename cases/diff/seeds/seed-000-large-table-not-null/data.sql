insert into large_table select n, 'value ' || n from generate_series(1, 1000) n;
