insert into theta select x, 'Done' from generate_series(1, 200) x where satisfies_hash_partition('theta'::regclass, 4, 1, x);
