select (p).a, (p).b from t
