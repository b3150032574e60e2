select id, to_jsonb(t) - 'm' as all, (to_jsonb(m) #>> '{}')::timestamptz, i::jsonb, j::jsonb from (select id, a, b, c, d, e, f, g, h, k, m, n, o, i::jsonb, j::jsonb from t) t order by id;
