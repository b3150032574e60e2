-- table public.t: parameters of t_at; parameters of t_id; parameters of t_tags
ALTER INDEX public.t_at RESET (pages_per_range, autosummarize);
ALTER INDEX public.t_id SET (fillfactor = 70);
ALTER INDEX public.t_id RESET (deduplicate_items);
ALTER INDEX public.t_tags RESET (fastupdate, gin_pending_list_limit);
