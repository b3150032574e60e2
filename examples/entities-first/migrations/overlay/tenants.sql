-- What no annotation says: a tenant sees only its own members. The owner of the tables is not held to it.
CREATE POLICY member_isolation ON member
    USING (tenant_id = nullif(current_setting('app.tenant_id', true), '')::bigint);
ALTER TABLE member ENABLE ROW LEVEL SECURITY;
