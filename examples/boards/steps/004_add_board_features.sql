-- Boards can be archived and tagged

ALTER TABLE boards ADD COLUMN is_archived BOOLEAN DEFAULT FALSE;
ALTER TABLE boards ADD COLUMN archived_at TIMESTAMP WITH TIME ZONE;
ALTER TABLE boards ADD COLUMN tags TEXT[] DEFAULT '{}';

-- Add indexes
CREATE INDEX idx_boards_archived ON boards(is_archived);
CREATE INDEX idx_boards_archived_at ON boards(archived_at);
CREATE INDEX idx_boards_tags ON boards USING GIN(tags);

-- Add constraint
ALTER TABLE boards ADD CONSTRAINT check_archived_date
    CHECK (is_archived = FALSE OR archived_at IS NOT NULL);
