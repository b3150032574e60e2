package app;

import jakarta.persistence.*;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@Entity
public class Diary {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    @ColumnDefault("'ANGRY'")
    @Column(nullable = false)
    Mood mood;

    public enum Mood {
        HAPPY,
        SO_SO,
        SAD,
        OLD_ONE,
        ANGRY
    }
}
