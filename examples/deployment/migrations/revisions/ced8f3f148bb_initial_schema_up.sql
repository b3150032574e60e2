-- revision: ced8f3f148bb
-- parents: none
-- created: 2025-01-20T09:00:00Z
-- message: initial schema

CREATE TABLE users (
    id varchar(255) PRIMARY KEY,
    email varchar(255) NOT NULL
);

CREATE TABLE sessions (
    id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    user_id varchar(255) NOT NULL REFERENCES users (id) ON DELETE CASCADE,
    created_at timestamp with time zone NOT NULL DEFAULT now()
);
