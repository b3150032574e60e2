insert into kinds values ('a');
insert into events values (1, '2024-05-01', 'a');
