CREATE TABLE api_keys (id text PRIMARY KEY CHECK (id LIKE 'ak_%'), secret_hash bytea NOT NULL);
INSERT INTO api_keys VALUES ('ak_40bd5a188b7e124ad2b02e11b56b97c2');
