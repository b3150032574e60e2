-- revision: 3a1f
-- parents: none
-- created: 2025-01-10T09:00:00Z
-- message: AddUserTable

CREATE TABLE users (
    id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
    email text NOT NULL UNIQUE,
    first_name text NOT NULL,
    last_name text NOT NULL,
    old_field text
);
