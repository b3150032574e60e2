insert into boards (id, title) values (1, 'sunsets'), (2, 'robots');
