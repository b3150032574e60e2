-- table public.words: change the type of word; change the type of plain
-- hazard: scans-table: an index or a check of public.words.word is made anew
-- hazard: blocks-reads: the table is locked until every row has been looked at
ALTER TABLE public.words
    ALTER COLUMN word TYPE text COLLATE "C",
    ALTER COLUMN plain TYPE text;
