insert into p values (1, '2020-05-05', 'a');
insert into q values (1, 'a');
insert into w values (2, 9);
