insert into events (id, at) values (1, '2023-05-01');
