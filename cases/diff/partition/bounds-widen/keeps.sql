select (select array_agg(p) from p), (select array_agg(q) from q), (select array_agg(w) from w)
