insert into offer values (1, row(5, 'EUR')), (2, null);
