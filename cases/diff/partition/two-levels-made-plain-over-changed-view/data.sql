insert into price values (1, 'north', row(3, 'x')), (2, 'north', null);
