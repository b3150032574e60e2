select a, c from t;
