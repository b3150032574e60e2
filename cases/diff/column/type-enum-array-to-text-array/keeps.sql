select id, moods::text[] from t;
