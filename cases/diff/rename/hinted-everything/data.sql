insert into groups values (7);
insert into people values (1, 'Ada', 36, 7, '[1,5)');
insert into numbered default values;
insert into held values (3, 'sad', (1, 2));
