-- revision: 5d0c1a7e22f4
-- parents: none
-- created: 2025-08-25T09:00:00Z
-- message: initial schema

CREATE EXTENSION IF NOT EXISTS "uuid-ossp";

CREATE TABLE tenants (
    id uuid PRIMARY KEY DEFAULT uuid_generate_v4(),
    name text NOT NULL UNIQUE
);

CREATE TABLE users (
    id uuid PRIMARY KEY DEFAULT uuid_generate_v4(),
    tenant_id uuid NOT NULL REFERENCES tenants (id) ON DELETE CASCADE,
    email text NOT NULL,
    display_name text,
    updated_at timestamp with time zone NOT NULL DEFAULT now(),
    UNIQUE (tenant_id, email)
);
