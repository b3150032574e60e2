insert into notes values (1, 'nobody'), (2, current_user);
