insert into users values (1, 'Ada'), (2, null);
insert into boards values (1, 'sunsets');
insert into generations values (1, 'painter');
