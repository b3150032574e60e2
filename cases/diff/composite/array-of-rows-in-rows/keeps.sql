select id, (v).x[1].a::int, (v).x[2].a::int, cardinality((v).x), (v).y, (w[1]).deep[1].x[1].a::int, (w[1]).deep[1].y, ((w[1]).one).a::int, cardinality(w), v is null from t order by id;
