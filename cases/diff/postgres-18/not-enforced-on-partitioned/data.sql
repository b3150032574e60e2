insert into kinds values ('a');
insert into events values ('2024-05-01', 'x', 'a');
