-- drop view public.contacts
DROP VIEW public.contacts;

-- table public.users: drop index users_mail; drop constraint mail_shape; add column email and more
DROP INDEX public.users_mail;
ALTER TABLE public.users DROP CONSTRAINT mail_shape;
ALTER TABLE public.users ADD COLUMN email text;
-- hazard: scans-table: every row is looked at while the table is locked
-- hazard: blocks-reads: the table is locked until every row has been looked at
-- hazard: may-fail-on-data: rows that break mail_shape stop it
ALTER TABLE public.users ADD CONSTRAINT mail_shape CHECK ((email ~~ '%@%'::text));
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX users_mail ON public.users USING btree (lower(email));
CREATE OR REPLACE TRIGGER users_note
    BEFORE UPDATE OF email ON public.users
    FOR EACH ROW
    EXECUTE FUNCTION public.note();
ALTER POLICY own ON public.users
    USING ((email = CURRENT_USER));
-- hazard: deletes-data: the values of public.users.mail are lost; if public.users.email is the same thing, make this again with --rename OLD=NEW
ALTER TABLE public.users DROP COLUMN mail;

-- create view public.contacts
CREATE VIEW public.contacts AS
SELECT id,
    email
   FROM public.users;
