insert into shirts values (1, 'large'), (2, 'small');
