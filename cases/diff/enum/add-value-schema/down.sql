-- replace enum type a.state
DROP TYPE a.state;
CREATE TYPE a.state AS ENUM (
    'open',
    'closed'
);
