-- table public.Order: drop index Order_Idx
DROP INDEX public."Order_Idx";
