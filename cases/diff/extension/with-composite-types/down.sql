-- drop table public.cells
-- hazard: deletes-data: the rows of public.cells are lost
DROP TABLE public.cells;

-- table public.sales: drop column cells
-- hazard: deletes-data: the values of public.sales.cells are lost
ALTER TABLE public.sales DROP COLUMN cells;

-- drop function public.first_cells(text)
DROP FUNCTION public.first_cells(text);

-- drop extension tablefunc
DROP EXTENSION tablefunc;
