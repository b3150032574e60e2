select id, (v).x[1].a::int, ((v).j)::jsonb, (v).k::int, to_jsonb(u) from t;
