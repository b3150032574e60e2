-- drop function public.my_row_number()
DROP FUNCTION public.my_row_number();
