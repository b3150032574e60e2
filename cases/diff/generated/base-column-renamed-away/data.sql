insert into people (id, nick_name) values (1, 'ada');
