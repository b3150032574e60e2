insert into codes values (1, 'short', 1.25);
