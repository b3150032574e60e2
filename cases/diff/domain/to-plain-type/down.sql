-- create domain public.email
CREATE DOMAIN public.email AS text
    CONSTRAINT email_check CHECK ((VALUE ~~ '%@%'::text));

-- table public.users: change the type of email
-- hazard: rewrites-table: every row is written with the new type of public.users.email
-- hazard: blocks-reads: the table is locked until the rewrite ends
-- hazard: may-fail-on-data: a value of public.users.email may not be one of public.email, or lose something
ALTER TABLE public.users ALTER COLUMN email TYPE public.email;
