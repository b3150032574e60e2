insert into tickets values (1, 'open'), (2, null);
