insert into boards (title) values ('sunsets'), ('robots');
