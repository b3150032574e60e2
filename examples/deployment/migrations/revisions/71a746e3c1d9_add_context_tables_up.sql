-- revision: 71a746e3c1d9
-- parents: ced8f3f148bb
-- created: 2025-01-21T09:00:00Z
-- message: add context tables

CREATE TABLE user_context (
    user_id varchar(255) PRIMARY KEY REFERENCES users (id) ON DELETE CASCADE,
    business text
);
COMMENT ON TABLE user_context IS 'What a user says of the business';
