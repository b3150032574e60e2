insert into events values (1, '2023-02-01'), (2, '2023-08-01');
insert into places values ('CH');
