insert into reading values (1, row(3, 'm')), (20, null);
