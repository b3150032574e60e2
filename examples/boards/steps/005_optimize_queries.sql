-- Indexes for the slow queries

-- Composite index for board member queries
CREATE INDEX idx_board_members_board_role ON board_members(board_id, role);

-- Partial index for active generations
CREATE INDEX idx_generations_active ON generations(board_id, created_at)
    WHERE status IN ('pending', 'processing');

-- Text search index
CREATE INDEX idx_boards_title_search ON boards USING gin(to_tsvector('english', title));
