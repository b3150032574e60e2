insert into log values (1, '{}'), (2, null);
