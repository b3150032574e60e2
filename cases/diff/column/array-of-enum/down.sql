-- table public.diary: drop columns mails, moods
-- hazard: deletes-data: the values of public.diary.mails are lost
-- hazard: deletes-data: the values of public.diary.moods are lost
ALTER TABLE public.diary
    DROP COLUMN mails,
    DROP COLUMN moods;
