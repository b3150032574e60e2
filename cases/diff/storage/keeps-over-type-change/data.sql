insert into documents values (1, 'a-1');
