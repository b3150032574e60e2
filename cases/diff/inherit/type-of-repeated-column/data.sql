insert into visit values (1, 'x'); insert into long_visit values (2, 'y', 5);
