-- revision: 8b31f09d5c6a
-- parents: 5d0c1a7e22f4
-- created: 2025-08-28T10:15:00Z
-- message: touch updated_at

CREATE FUNCTION touch_updated_at() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    NEW.updated_at := clock_timestamp();
    RETURN NEW;
END
$$;

CREATE TRIGGER users_touch BEFORE UPDATE ON users FOR EACH ROW EXECUTE FUNCTION touch_updated_at();
