insert into here.t values (1, 'x');
insert into there.t values (2);
insert into goods values ('sad', 'green', 3, 0, (1, 2));
