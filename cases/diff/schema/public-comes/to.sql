-- The public schema comes back, with fewer rights than usual.

drop schema public; create schema public; revoke all on schema public from current_user;
