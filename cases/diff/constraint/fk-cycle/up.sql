-- create table public.departments
CREATE TABLE public.departments (
    id integer NOT NULL,
    head_id integer,
    CONSTRAINT departments_pkey PRIMARY KEY (id)
);

-- create table public.employees
CREATE TABLE public.employees (
    id integer NOT NULL,
    department_id integer NOT NULL,
    CONSTRAINT employees_pkey PRIMARY KEY (id)
);
ALTER TABLE public.employees ADD CONSTRAINT employees_department_id_fkey FOREIGN KEY (department_id) REFERENCES public.departments(id);

-- table public.departments: add constraint departments_head
ALTER TABLE public.departments ADD CONSTRAINT departments_head FOREIGN KEY (head_id) REFERENCES public.employees(id);
