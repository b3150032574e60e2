select id, kind from public.orders;
