insert into outer_one values (1, row(7));
