select id, cardinality(a), (a[1]).street, (a[1]).zip::int from t order by id;
