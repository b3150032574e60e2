insert into users values (1, 'ada');
insert into posts values (1);
