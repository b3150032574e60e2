select lower(r)::int, upper(r)::int from t;
