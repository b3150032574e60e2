insert into m select g, 'x' from generate_series(1,10) g;
