insert into tickets values (3), (12);
