insert into p select i, i % 4 from generate_series(1, 20) i;
