insert into pair values (1, 'a'); insert into bag values (row(2, 'b'), array[row(3, 'c')::pair]);
