insert into customers values (1, 'Ada');
