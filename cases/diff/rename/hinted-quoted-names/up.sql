-- rename table public.User to public.Users
-- hazard: breaks-running-code: what still says 'User' fails
ALTER TABLE public."User" RENAME TO "Users";

-- rename column public.User.Full Name to public.Users.Whole Name
-- hazard: breaks-running-code: what still says 'Full Name' fails
ALTER TABLE public."Users" RENAME COLUMN "Full Name" TO "Whole Name";

-- rename column public.User.select to public.Users.type
-- hazard: breaks-running-code: what still says 'select' fails
ALTER TABLE public."Users" RENAME COLUMN "select" TO type;
