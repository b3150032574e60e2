insert into orders select n, n % 7, n, 'note ' || n from generate_series(1, 50) n;
