-- enum type public.mood: add label bored
ALTER TYPE public.mood ADD VALUE 'bored' AFTER 'sad';
