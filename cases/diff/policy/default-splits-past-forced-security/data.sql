insert into notes values (1, 'nobody'), (77, 'nobody');
