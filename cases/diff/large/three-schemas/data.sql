insert into public.settings values ('theme', 'dark');
