-- create table public.vehicle
CREATE TABLE public.vehicle (
    id uuid NOT NULL,
    CONSTRAINT vehicle_pkey PRIMARY KEY (id)
);

-- create table public.vehicle$car
CREATE TABLE public."vehicle$car" (
    id uuid NOT NULL,
    seats integer NOT NULL,
    CONSTRAINT "vehicle$car_pkey" PRIMARY KEY (id),
    CONSTRAINT "vehicle$car_id_fkey" FOREIGN KEY (id) REFERENCES public.vehicle(id)
);

-- create table public.vehicle$wheel
CREATE TABLE public."vehicle$wheel" (
    number integer NOT NULL,
    version bigint NOT NULL,
    vehicle_id uuid,
    CONSTRAINT "vehicle$wheel_pkey" PRIMARY KEY (number),
    CONSTRAINT "vehicle$wheel_vehicle_id_fkey" FOREIGN KEY (vehicle_id) REFERENCES public.vehicle(id)
);

-- create table public.vehicle_names
CREATE TABLE public.vehicle_names (
    vehicle_id uuid NOT NULL,
    names character varying(255),
    CONSTRAINT vehicle_names_vehicle_id_names_key UNIQUE (vehicle_id, names),
    CONSTRAINT vehicle_names_vehicle_id_fkey FOREIGN KEY (vehicle_id) REFERENCES public.vehicle(id)
);
