insert into tickets values (1, 'closed'), (2, default);
