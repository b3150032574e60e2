insert into tickets values (1, 'closed');
