-- revision: 5d0c1a7e22f4

DROP TABLE users;
DROP TABLE tenants;
DROP EXTENSION IF EXISTS "uuid-ossp";
