-- table public.rooms: drop constraints rooms_name, rooms_pk; allow null in id, allow null in valid_at
ALTER TABLE public.rooms DROP CONSTRAINT rooms_name;
ALTER TABLE public.rooms DROP CONSTRAINT rooms_pk;
ALTER TABLE public.rooms
    ALTER COLUMN id DROP NOT NULL,
    ALTER COLUMN valid_at DROP NOT NULL;
