select id, (w[1]).x, (w[1]).y, w[2] is null, cardinality(w) from t order by id
