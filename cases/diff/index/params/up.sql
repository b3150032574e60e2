-- table public.t: parameters of t_at; parameters of t_id; parameters of t_tags
ALTER INDEX public.t_at SET (pages_per_range = 32, autosummarize = on);
ALTER INDEX public.t_id SET (fillfactor = 50, deduplicate_items = off);
ALTER INDEX public.t_tags SET (fastupdate = off, gin_pending_list_limit = 256);
