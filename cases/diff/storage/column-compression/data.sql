insert into documents values (1, repeat('body ', 1000), 'notes');
