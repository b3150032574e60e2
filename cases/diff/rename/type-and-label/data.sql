insert into diary values (1, 'sad');
