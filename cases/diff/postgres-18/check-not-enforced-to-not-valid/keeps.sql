select x from t;
