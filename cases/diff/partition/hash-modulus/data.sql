insert into p select g, 'a' from generate_series(1,20) g;
