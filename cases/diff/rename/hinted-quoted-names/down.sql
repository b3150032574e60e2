-- rename column public.Users.type to public.Users.select
-- hazard: breaks-running-code: what still says 'type' fails
ALTER TABLE public."Users" RENAME COLUMN type TO "select";

-- rename column public.Users.Whole Name to public.Users.Full Name
-- hazard: breaks-running-code: what still says 'Whole Name' fails
ALTER TABLE public."Users" RENAME COLUMN "Whole Name" TO "Full Name";

-- rename table public.Users to public.User
-- hazard: breaks-running-code: what still says 'Users' fails
ALTER TABLE public."Users" RENAME TO "User";
