insert into events_2023 values (1, '2023-05-01');
