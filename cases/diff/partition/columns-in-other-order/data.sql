insert into events_2023 values ('a', '2023-05-01', 1);
