insert into events values ('2023-05-01', 'unknown');
