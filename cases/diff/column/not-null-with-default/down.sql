-- table public.users: drop columns active, joined
-- hazard: deletes-data: the values of public.users.active are lost
-- hazard: deletes-data: the values of public.users.joined are lost
ALTER TABLE public.users
    DROP COLUMN active,
    DROP COLUMN joined;
