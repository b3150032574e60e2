insert into tasks values (1, 'done');
