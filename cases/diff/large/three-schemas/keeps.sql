select name, value from public.settings;
