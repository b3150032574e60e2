insert into documents values (1, 'body', '\x00ff', 'title');
