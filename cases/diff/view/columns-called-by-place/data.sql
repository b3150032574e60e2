insert into users values (1, 'Ada');
insert into odd values (1, 'Ada');
