insert into events_2023 values (1, '2023-05-01');
insert into events_2024 values (2, '2024-05-01');
