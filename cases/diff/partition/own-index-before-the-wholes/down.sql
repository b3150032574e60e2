-- table public.events: drop index of_the_whole
DROP INDEX public.of_the_whole;
