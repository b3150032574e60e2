-- revision: 8b31f09d5c6a

DROP TRIGGER users_touch ON users;
DROP FUNCTION touch_updated_at();
