insert into m (id, at) values (1, '2024-05-01');
