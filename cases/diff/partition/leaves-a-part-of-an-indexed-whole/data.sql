insert into reading values (1, '2024-05-05', 7);
