-- table public.departments: drop constraint departments_head
ALTER TABLE public.departments DROP CONSTRAINT departments_head;

-- table public.employees: drop constraint employees_department_id_fkey
ALTER TABLE public.employees DROP CONSTRAINT employees_department_id_fkey;

-- drop table public.departments
-- hazard: deletes-data: the rows of public.departments are lost
DROP TABLE public.departments;

-- drop table public.employees
-- hazard: deletes-data: the rows of public.employees are lost
DROP TABLE public.employees;
