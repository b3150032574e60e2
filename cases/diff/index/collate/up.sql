-- table public.words: drop index words_word; create index words_word
DROP INDEX public.words_word;
-- hazard: blocks-writes: the table cannot be written to while the index is built
CREATE INDEX words_word ON public.words USING btree (word COLLATE "C" text_pattern_ops, other COLLATE "und-x-icu");
