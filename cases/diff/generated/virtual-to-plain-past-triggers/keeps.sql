select a, b, v from t
