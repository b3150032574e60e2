insert into person values (1, 'a'); insert into team values (row(2, 'b'), array[row(3, 'c')::person]);
