insert into y2023 values (1, '2023-05-01');
