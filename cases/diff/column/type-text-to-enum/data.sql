insert into diary values (1, 'sad'), (2, default);
