insert into bottom values (1, 'x', 2);
