select note from t
