insert into item values (1, 10), (2, null);
