insert into public.orders values (1, 'z');
