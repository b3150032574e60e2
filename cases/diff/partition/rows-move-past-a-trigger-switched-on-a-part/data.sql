insert into log values ('a', date '2020-01-01');
