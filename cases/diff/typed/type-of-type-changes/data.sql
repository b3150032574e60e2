insert into diary values (1, 'low'), (2, 'high'); insert into plain values (3, 'x');
