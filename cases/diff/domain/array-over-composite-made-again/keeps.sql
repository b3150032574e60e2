select id, (d).x, (d).y, (a[1]).x, (a[1]).y, a[2] is null, (a[3]).x, cardinality(a), (p[1]).y, cardinality(p) from t order by id
