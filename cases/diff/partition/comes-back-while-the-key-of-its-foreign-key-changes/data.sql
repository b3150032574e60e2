insert into eta values (1); insert into beta values (1, 'x', '2024-01-01');
