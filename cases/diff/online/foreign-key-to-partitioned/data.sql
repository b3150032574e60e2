insert into customer select generate_series(0, 6);
insert into orders select n, n % 7, n, 'note ' || n from generate_series(1, 50) n;
