-- enum type public.state: add label lost
ALTER TYPE public.state ADD VALUE 'lost' AFTER 'open';
