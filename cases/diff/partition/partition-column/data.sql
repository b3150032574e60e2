insert into events (id, at, kind) values (1, '2023-05-01', 'a');
