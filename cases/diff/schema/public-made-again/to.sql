-- The public schema was dropped and made again by hand.

drop schema public; create schema public; comment on schema public is 'mine'; grant all on schema public to public;
create function public.f() returns int language sql as 'select 1';
